import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { frontTab } = await import('../../src/platform/front-tab.ts');

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  fake = fakeBrowser();
  mocked.browser = fake;
  fake.tabs.query.mockResolvedValue([{ id: 7 }]);
});

it('gives the tab in front, or the one the address names', async () => {
  fake.tabs.get.mockImplementation(async (id: number) => ({ id }));
  expect(await frontTab('')).toEqual({ id: 7 });
  expect(fake.tabs.query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  expect(await frontTab('?tab=9')).toEqual({ id: 9 });
  expect(await frontTab('?tab=x')).toEqual({ id: 7 });
});

it('gives none where there is none', async () => {
  fake.tabs.query.mockResolvedValue([]);
  fake.tabs.get.mockRejectedValue(new Error('Invalid tab ID'));
  expect(await frontTab('')).toBeUndefined();
  expect(await frontTab('?tab=9')).toBeUndefined();
});

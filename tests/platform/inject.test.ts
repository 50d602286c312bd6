import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { inject } = await import('../../src/platform/inject.ts');

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  fake = fakeBrowser();
  mocked.browser = fake;
});

it('answers what the script returns in the page, before its document has come to an end', async () => {
  fake.scripting.executeScript.mockResolvedValue([{ result: 'found' }]);
  expect(await inject(7)).toBe('found');
  expect(fake.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7 },
    files: ['content.js'],
    injectImmediately: true,
  });
});

it('answers nothing for a page without a frame, and passes a refusal on', async () => {
  fake.scripting.executeScript.mockResolvedValue([]);
  expect(await inject(7)).toBeUndefined();
  fake.scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  await expect(inject(7)).rejects.toThrow('chrome://');
});

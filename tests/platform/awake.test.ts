import { beforeEach, expect, it, vi } from 'vitest';
import { isBackgroundAwake } from '../../src/platform/awake.ts';
import { fakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  fake = fakeBrowser();
  mocked.browser = fake;
});

it('tells a background that runs from one that sleeps', async () => {
  expect(await isBackgroundAwake()).toBe(true);
  fake.runtime.getContexts.mockResolvedValue([]);
  expect(await isBackgroundAwake()).toBe(false);
  expect(fake.runtime.getContexts).toHaveBeenCalledWith({ contextTypes: ['BACKGROUND'] });
});

it('takes it to run where the browser does not tell', async () => {
  fake.runtime.getContexts.mockRejectedValue(new Error('Not supported.'));
  expect(await isBackgroundAwake()).toBe(true);
  Reflect.deleteProperty(fake.runtime, 'getContexts');
  expect(await isBackgroundAwake()).toBe(true);
});

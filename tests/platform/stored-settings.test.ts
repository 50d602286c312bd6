import { expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { readStoredSettings, SETTINGS_KEY } = await import('../../src/platform/stored-settings.ts');

it('gives what is stored as it is, and nothing before anything is', async () => {
  const fake = fakeBrowser();
  mocked.browser = fake;
  expect(await readStoredSettings()).toBeUndefined();
  await fake.storage.local.set({ [SETTINGS_KEY]: { region: 7 }, other: 1 });
  expect(await readStoredSettings()).toEqual({ region: 7 });
});

import { expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { allowHint, saveMuted, saveSettings } = await import('../../src/platform/ask-settings.ts');

it('asks the background and writes nothing itself, and tells whether it was kept', async () => {
  const fake = fakeBrowser();
  mocked.browser = fake;
  const { sendMessage } = fake.runtime;
  sendMessage.mockResolvedValue({ ok: true, value: null });
  expect(await saveSettings({ region: 'IR' })).toBe(true);
  expect(await saveMuted('a.example', true)).toBe(true);
  expect(await allowHint('a.example')).toBe(true);
  expect(sendMessage.mock.calls).toEqual([
    [{ what: 'change-settings', change: { region: 'IR' } }],
    [{ what: 'mute-site', host: 'a.example', mute: true }],
    [{ what: 'allow-hint', host: 'a.example' }],
  ]);
  expect(fake.storage.local.items).toEqual({});
  sendMessage.mockResolvedValue({ ok: false, code: 'failed', detail: 'QUOTA_BYTES quota exceeded' });
  expect(await saveSettings({ region: 'IR' })).toBe(false);
  expect(await allowHint('a.example')).toBe(false);
  sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
  expect(await saveMuted('a.example', true)).toBe(false);
});

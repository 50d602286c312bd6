import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../platform/fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { takeIn } = await import('../../src/options/memory.tsx');
const { outcomes } = await import('../../src/platform/outcomes.ts');
const { changeSettings } = await import('../../src/background/change-settings.ts');
const { DEFAULT_SETTINGS, readSettings } = await import('../../src/platform/settings.ts');

beforeEach(() => {
  const fake = fakeBrowser();
  mocked.browser = fake;
  // The background's part.
  fake.runtime.sendMessage.mockImplementation(({ change }) =>
    changeSettings(change).then(() => ({ ok: true, value: null })),
  );
});

it('leaves the settings where the rest of a file does not fit, and says so', async () => {
  await changeSettings({ region: 'RU' });
  const { storage } = mocked.browser as ReturnType<typeof fakeBrowser>;
  const { set } = storage.local;
  vi.spyOn(storage.local, 'set').mockImplementation(async (items) => {
    if ('outcome:b.example' in items) throw new Error('QUOTA_BYTES quota exceeded');
    await set(items);
  });
  const outcome = { host: 'b.example', day: '2026-11-20', steps: {} };
  const settings = { ...DEFAULT_SETTINGS, region: 'IR' };
  await expect(takeIn({ settings, history: [], drafts: [], outcomes: [outcome] })).rejects.toThrow('quota');
  expect((await readSettings()).settings.region).toBe('RU');
});

it('takes the settings of a file over, and adds the rest to what is here', async () => {
  await changeSettings({ region: 'RU', muted: ['here.example'] });
  await outcomes.put({ host: 'a.example', day: '2026-11-01', steps: { sent: '2026-11-01' } });
  await outcomes.put({ host: 'b.example', day: '2026-11-01', steps: { sent: '2026-11-01' } });
  const settings = { ...DEFAULT_SETTINGS, region: 'IR', hint: true };
  const newer = { host: 'b.example', day: '2026-11-20', steps: { answered: '2026-11-20' } };
  await takeIn({ settings, history: [], drafts: [], outcomes: [newer] });
  expect((await readSettings()).settings).toEqual(settings);
  expect(await outcomes.readAll()).toEqual([expect.objectContaining({ host: 'a.example' }), newer]);
});

it('fails where the settings alone are not kept', async () => {
  const { runtime } = mocked.browser as ReturnType<typeof fakeBrowser>;
  runtime.sendMessage.mockResolvedValue({ ok: false, code: 'failed', detail: 'QUOTA_BYTES quota exceeded' });
  const nothing = { history: [], drafts: [], outcomes: [] };
  await expect(takeIn({ settings: DEFAULT_SETTINGS, ...nothing })).rejects.toThrow('settings');
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../platform/fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { changeSettings } = await import('../../src/background/change-settings.ts');
const { DEFAULT_SETTINGS, readSettings } = await import('../../src/platform/settings.ts');

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  fake = fakeBrowser();
  mocked.browser = fake;
});

describe('changing settings', () => {
  it('fails and changes nothing where a value does not fit', async () => {
    const muted = Array.from({ length: 5_000 }, (_, at) => `h${at}.example`).sort();
    const before = await changeSettings({ muted, region: 'IR' });
    const tooMany = changeSettings({ muted: [...muted, 'one.more.example'], region: 'CU' });
    await expect(tooMany).rejects.toThrow('muted');
    await expect(changeSettings({ hintless: ['a b'] })).rejects.toThrow('hintless');
    expect((await readSettings()).settings).toEqual(before);
  });

  it('goes on after a change that the storage did not take', async () => {
    vi.spyOn(fake.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(changeSettings({ region: 'IR' })).rejects.toThrow('quota');
    expect((await changeSettings({ region: 'CU' })).region).toBe('CU');
  });

  it('loses none of several changes that are made at once', async () => {
    const mute = (host: string) => changeSettings(({ muted }) => ({ muted: [...muted, host] }));
    await Promise.all([
      mute('a.example'),
      changeSettings({ region: 'IR' }),
      mute('b.example'),
      changeSettings({ history: true }),
    ]);
    expect((await readSettings()).settings).toEqual({
      ...DEFAULT_SETTINGS,
      region: 'IR',
      history: true,
      muted: ['a.example', 'b.example'],
    });
  });

  it('stores each host once, in order, and nothing that is no setting', async () => {
    const change = { muted: ['b.example', 'a.example', 'b.example'], visited: ['c.example'] };
    await changeSettings(change);
    expect(fake.storage.local.items.settings).toEqual({
      ...DEFAULT_SETTINGS,
      muted: ['a.example', 'b.example'],
    });
  });

  it('keeps what was changed and leaves the rest', async () => {
    await changeSettings({ region: 'IR' });
    await changeSettings({ muted: ['a.example'] });
    expect((await readSettings()).settings).toEqual({
      ...DEFAULT_SETTINGS,
      region: 'IR',
      muted: ['a.example'],
    });
  });
});

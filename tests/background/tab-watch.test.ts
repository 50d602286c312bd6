import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../platform/fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { dismissHint, repaintAll, takeNotice } = await import('../../src/background/tab-watch.ts');
const { history } = await import('../../src/platform/history.ts');
const { changeSettings } = await import('../../src/background/change-settings.ts');
const { readSettings } = await import('../../src/platform/settings.ts');

const EMPTY_PACKAGE: Record<string, unknown> = {
  'data/rules.txt': '*\t[]',
  'data/companies/index.json': { format: 1, shards: 1, suffixes: [], lists: [] },
  'data/companies/0.json': { hosts: {}, userContent: [], companies: {}, onRecord: {} },
};

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  fake = fakeBrowser();
  mocked.browser = fake;
  fake.granted.add('*://*/*');
  const url = (id: number) => `https://${id === 6 ? 'b' : 'a'}.example/`;
  fake.tabs.get.mockImplementation(async (id: number) => ({ id, url: url(id) }));
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace('moz-extension://own/', '');
    const value = path.startsWith('_locales/')
      ? JSON.parse(readFileSync(`public/${path}`, 'utf8'))
      : EMPTY_PACKAGE[path];
    return { ok: value !== undefined, status: 404, json: async () => value, text: async () => value };
  });
});
afterEach(() => vi.unstubAllGlobals());

const NOTICE = {
  kind: 'licensing',
  regions: [],
  servedBy: null,
  lawsNamed: [],
  quote: 'This video is not available in your country.',
  confidence: 'high',
} as const;
const TAB = { id: 4, host: 'a.example', incognito: false };

describe('takeNotice', () => {
  it('marks the icon and remembers the tab', async () => {
    await takeNotice(TAB, NOTICE, 'itself');
    expect(fake.badges.get(4)).toEqual({ text: 'i', title: 'Overblocked: a block, but not over sanctions' });
    expect(fake.storage.session.items).toEqual({ 'tab:4': { host: 'a.example', notice: NOTICE } });
  });

  it('takes the mark off when the notice went away', async () => {
    await takeNotice(TAB, NOTICE, 'itself');
    await takeNotice(TAB, null, 'itself');
    expect(fake.badges.get(4)?.text).toBe('');
  });

  it('marks a private window and keeps nothing of it', async () => {
    await takeNotice({ ...TAB, incognito: true }, NOTICE, 'itself');
    expect(fake.badges.get(4)?.text).toBe('i');
    expect(fake.storage.session.items).toEqual({});
    expect(fake.storage.local.items).toEqual({});
  });
});

describe('a tab that goes on while it is judged', () => {
  it.each([
    ['is at another site', async () => ({ id: 4, url: 'https://b.example/' })],
    ['is at a page that shows nobody its address', async () => ({ id: 4 })],
    ['is gone', async () => Promise.reject(new Error('No tab with id: 4.'))],
  ])('gets no mark and no entry where it %s', async (_, get) => {
    await changeSettings({ history: true });
    fake.tabs.get.mockImplementation(get);
    // Nothing was to be noted, so nothing was lost.
    expect(await takeNotice(TAB, NOTICE, 'click')).toBe(true);
    expect(fake.badges.has(4)).toBe(false);
    expect(fake.storage.session.items).toEqual({});
    expect(await history.readAll()).toEqual([]);
  });

  it('keeps what it showed last, however long the look-up for what it showed before takes', async () => {
    await Promise.all([takeNotice(TAB, NOTICE, 'itself'), takeNotice(TAB, null, 'itself')]);
    expect(fake.badges.get(4)?.text).toBe('');
    expect(fake.storage.session.items).toEqual({ 'tab:4': { host: 'a.example', notice: null } });
  });
});

it.each(['a.example', 'example'])('leaves a page alone once the visitor has muted %s', async (muted) => {
  await changeSettings({ muted: [muted], history: true });
  await takeNotice(TAB, NOTICE, 'itself');
  expect(fake.badges.has(4)).toBe(false);
  expect(await history.readAll()).toEqual([]);
  await takeNotice(TAB, NOTICE, 'click');
  expect(fake.badges.get(4)?.text).toBe('i');
});

it('hears nothing of a notice from a page that it may not check by itself, but that it went away', async () => {
  fake.granted.clear();
  await changeSettings({ history: true, hint: true });
  await takeNotice(TAB, NOTICE, 'itself');
  expect(fake.badges.has(4)).toBe(false);
  expect(fake.scripting.executeScript).not.toHaveBeenCalled();
  await takeNotice(TAB, NOTICE, 'click');
  expect(fake.badges.get(4)?.text).toBe('i');
  await takeNotice(TAB, null, 'itself');
  expect(fake.badges.get(4)?.text).toBe('');
});

describe('the history', () => {
  const noted = () => Object.keys(fake.storage.local.items).filter((key) => key.startsWith('history:'));

  it('tells whether the storage took what was to be noted, and marks the icon either way', async () => {
    expect(await takeNotice(TAB, NOTICE, 'click')).toBe(true);
    await changeSettings({ history: true });
    expect(await takeNotice(TAB, NOTICE, 'click')).toBe(true);
    fake.badges.clear();
    vi.spyOn(fake.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await takeNotice(TAB, NOTICE, 'click')).toBe(false);
    expect(await takeNotice(TAB, null, 'click')).toBe(true);
    expect(await takeNotice({ ...TAB, incognito: true }, NOTICE, 'click')).toBe(true);
    expect(fake.badges.get(4)?.text).toBe('i');
  });

  it('notes nothing until it is switched on', async () => {
    await takeNotice(TAB, NOTICE, 'itself');
    expect(noted()).toEqual([]);
  });

  it('notes a site once a day, however it was seen, and never a private window or a page without a notice', async () => {
    await changeSettings({ history: true, region: 'IR' });
    await takeNotice({ ...TAB, incognito: true }, NOTICE, 'itself');
    await takeNotice(TAB, null, 'itself');
    expect(noted()).toEqual([]);
    await takeNotice(TAB, NOTICE, 'itself');
    await takeNotice({ ...TAB, id: 5 }, NOTICE, 'click');
    await takeNotice({ ...TAB, id: 6, host: 'b.example' }, NOTICE, 'click');
    expect(noted().map((key) => key.replace(/\d{4}-\d\d-\d\d/, 'DAY'))).toEqual([
      'history:DAY a.example',
      'history:DAY b.example',
    ]);
    const [first] = await history.readAll();
    expect(first).toMatchObject({ kind: 'licensing', verdict: 'another-kind', company: null, region: 'IR' });
    expect(JSON.stringify(fake.storage.local.items)).not.toContain(NOTICE.quote);
  });
});

describe('the line in the page', () => {
  const put = () =>
    fake.scripting.executeScript.mock.calls.map(([{ files, args }]) => files?.[0] ?? args?.[0] ?? null);

  it('is put in where the visitor wants it, and a page was checked by itself', async () => {
    await takeNotice(TAB, NOTICE, 'itself');
    await changeSettings({ hint: true });
    await takeNotice(TAB, NOTICE, 'click');
    expect(put()).toEqual([]);
    await takeNotice(TAB, NOTICE, 'itself');
    const verdict = 'Overblocked: a block, but not over sanctions';
    expect(put()).toEqual(['hint.js', expect.objectContaining({ host: 'a.example', verdict })]);
  });

  it('goes when the notice goes', async () => {
    await changeSettings({ hint: true });
    await takeNotice(TAB, null, 'itself');
    expect(put()).toEqual([null]);
  });

  it('stays away from a site, or from all, once dismissed; of a private window nothing is kept', async () => {
    await changeSettings({ hint: true });
    await dismissHint({ ...TAB, host: 'b.example', incognito: true }, 'site');
    await dismissHint({ ...TAB, host: 'c.example' }, 'site');
    await dismissHint(TAB, 'site');
    expect((await readSettings()).settings.hintless).toEqual(['a.example', 'c.example']);
    await takeNotice(TAB, NOTICE, 'itself');
    expect(put()).toEqual([null]);
    await dismissHint(TAB, 'all');
    expect((await readSettings()).settings.hint).toBe(false);
  });

  it('follows a change of the settings, and leaves private windows, of which nothing is known', async () => {
    await changeSettings({ hint: true });
    await takeNotice(TAB, NOTICE, 'itself');
    fake.scripting.executeScript.mockClear();
    fake.tabs.query.mockResolvedValue([
      { id: 4, incognito: false },
      { id: 7, incognito: true },
    ]);
    await repaintAll();
    const told = fake.scripting.executeScript.mock.calls.map(([{ target, args }]) => [
      target.tabId,
      args?.[0],
    ]);
    expect(told).toEqual([
      [4, expect.objectContaining({ host: 'a.example' })],
      [7, null],
    ]);
  });
});

describe('repaintAll', () => {
  it('takes the mark off tabs of which all was erased, and of no others', async () => {
    fake.tabs.query.mockResolvedValue([{ id: 4 }, { id: 5 }, { id: 6 }, { id: 7, incognito: true }]);
    for (const id of [4, 5, 6, 7]) fake.badges.set(id, { text: '!', title: '' });
    await takeNotice({ ...TAB, id: 5 }, NOTICE, 'itself');
    await fake.storage.session.set({ 'failed:6': { host: 'b.example', failure: 'dns' } });
    await repaintAll();
    expect([4, 5, 6, 7].map((id) => fake.badges.get(id)?.text)).toEqual(['', 'i', '!', '!']);
  });

  it('leaves tabs alone that never had a mark', async () => {
    fake.tabs.query.mockResolvedValue([{ id: 4, incognito: false }]);
    await repaintAll();
    expect(fake.scripting.executeScript).not.toHaveBeenCalled();
    expect(fake.badges.size + fake.icons.size).toBe(0);
  });

  it('writes the titles anew, and forgets tabs that lost their mark by going elsewhere', async () => {
    await takeNotice(TAB, NOTICE, 'itself');
    await takeNotice({ ...TAB, id: 5 }, NOTICE, 'itself');
    fake.badges.set(5, { text: '', title: '' });
    await changeSettings({ region: 'IR', language: 'fa' });
    await repaintAll();
    expect(fake.badges.get(4)?.title).toMatch(/\p{Script=Arabic}/u);
    expect(fake.badges.get(5)?.text).toBe('');
    expect(Object.keys(fake.storage.session.items)).toEqual(['tab:4']);
  });
});

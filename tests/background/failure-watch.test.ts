import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../platform/fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { forgetFailures, leaveFailure, repaintFailures, takeFailure } = await import(
  '../../src/background/failure-watch.ts'
);
const { changeSettings } = await import('../../src/background/change-settings.ts');

const LIST = {
  id: 'list',
  title: 'A list',
  publisher: 'A publisher',
  url: 'https://list.example/',
  date: null,
  kind: 'community',
  read: true,
};
const PACKAGE: Record<string, unknown> = {
  'data/rules.txt': '*\t[]',
  'data/companies/index.json': { format: 1, shards: 1, suffixes: [], lists: [LIST] },
  'data/companies/0.json': {
    hosts: {},
    userContent: [],
    companies: {},
    onRecord: {
      'a.example': [{ region: 'RU', lists: ['list'], owners: 2, lastSeen: null }],
    },
  },
};

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(async () => {
  fake = fakeBrowser();
  mocked.browser = fake;
  fake.tabs.get.mockResolvedValue({ id: 4, incognito: false });
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace('moz-extension://own/', '');
    const value = path.startsWith('_locales/')
      ? JSON.parse(readFileSync(`public/${path}`, 'utf8'))
      : PACKAGE[path];
    return { ok: value !== undefined, status: 404, json: async () => value, text: async () => value };
  });
  await changeSettings({ region: 'RU', language: 'en' });
});
afterEach(() => vi.unstubAllGlobals());

const PAGE = { host: 'a.example', failure: 'connection' } as const;
const kept = () => fake.storage.session.items;

describe('a page that did not load', () => {
  it('is kept until its tab goes on, and marked where the site is on record for the region', async () => {
    await takeFailure(4, PAGE);
    expect(kept()).toEqual({ 'failed:4': PAGE });
    expect(fake.badges.get(4)?.text).toBe('·');
    expect(fake.badges.get(4)?.title).toContain('did not load');
    await leaveFailure(4);
    expect(kept()).toEqual({});
    expect(fake.badges.get(4)?.text).toBe('');
  });

  it('is forgotten once the visitor takes back that we hear of such pages, and not before', async () => {
    fake.granted.add('webNavigation');
    await takeFailure(4, PAGE);
    await forgetFailures();
    expect(kept()).toEqual({ 'failed:4': PAGE });
    fake.granted.delete('webNavigation');
    await forgetFailures();
    expect(kept()).toEqual({});
    expect(fake.badges.get(4)?.text).toBe('');
  });

  it.each([
    ['a site not on record', { ...PAGE, host: 'b.example' }, 'RU'],
    ['a site on record for another region', PAGE, 'IR'],
  ] as const)('gets no mark: %s', async (_, page, region) => {
    await changeSettings({ region });
    await takeFailure(4, page);
    expect(fake.badges.get(4)?.text ?? '').toBe('');
    expect(kept()).toEqual({ 'failed:4': page });
  });

  it('is not kept at all from a private window', async () => {
    fake.tabs.get.mockResolvedValue({ id: 4, incognito: true });
    await takeFailure(4, PAGE);
    expect(fake.badges.get(4)?.text).toBe('·');
    expect(kept()).toEqual({});
  });

  it.each(['a.example', 'example'])('is left alone where the visitor muted %s', async (muted) => {
    await changeSettings({ muted: [muted] });
    await takeFailure(4, PAGE);
    expect(kept()).toEqual({});
    expect(fake.badges.has(4)).toBe(false);
  });

  it('is nothing in a tab that is gone', async () => {
    fake.tabs.get.mockRejectedValue(new Error('No tab with id: 4'));
    await takeFailure(4, PAGE);
    expect(kept()).toEqual({});
  });

  it('is forgotten even where the tab went on before it was written down', async () => {
    await Promise.all([takeFailure(4, PAGE), leaveFailure(4)]);
    expect(kept()).toEqual({});
    expect(fake.badges.get(4)?.text).toBe('');
  });

  it('is marked anew for another region', async () => {
    await takeFailure(4, PAGE);
    await changeSettings({ region: 'IR' });
    await repaintFailures();
    expect(fake.badges.get(4)?.text).toBe('');
    await changeSettings({ region: 'RU' });
    await repaintFailures();
    expect(fake.badges.get(4)?.text).toBe('·');
  });
});

it('touches no mark of a tab in which nothing failed', async () => {
  fake.badges.set(4, { text: '!', title: 'another' });
  await leaveFailure(4);
  expect(fake.badges.get(4)?.text).toBe('!');
});

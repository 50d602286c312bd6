import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../platform/fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { repaintAll, takeNotice } = await import('../../src/background/tab-watch.ts');
const { changeSettings } = await import('../../src/platform/settings.ts');

const EMPTY_PACKAGE: Record<string, unknown> = {
  'data/rules.json': { rules: [] },
  'data/companies/index.json': { format: 1, shards: 1, suffixes: [], lists: [] },
  'data/companies/0.json': { hosts: {}, userContent: [], companies: {}, onRecord: {} },
};

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  fake = fakeBrowser();
  mocked.browser = fake;
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace('moz-extension://own/', '');
    const value = path.startsWith('_locales/')
      ? JSON.parse(readFileSync(`public/${path}`, 'utf8'))
      : EMPTY_PACKAGE[path];
    return { ok: value !== undefined, status: 404, json: async () => value };
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
    await takeNotice(TAB, NOTICE);
    expect(fake.badges.get(4)).toEqual({ text: 'i', title: 'Overblocked: a block, but not over sanctions' });
    expect(fake.storage.session.items).toEqual({ 'tab:4': { host: 'a.example', notice: NOTICE } });
  });

  it('takes the mark off when the notice went away', async () => {
    await takeNotice(TAB, NOTICE);
    await takeNotice(TAB, null);
    expect(fake.badges.get(4)?.text).toBe('');
  });

  it('marks a private window and keeps nothing of it', async () => {
    await takeNotice({ ...TAB, incognito: true }, NOTICE);
    expect(fake.badges.get(4)?.text).toBe('i');
    expect(fake.storage.session.items).toEqual({});
    expect(fake.storage.local.items).toEqual({});
  });
});

describe('repaintAll', () => {
  it('writes the titles anew, and forgets tabs that lost their mark by going elsewhere', async () => {
    await takeNotice(TAB, NOTICE);
    await takeNotice({ ...TAB, id: 5 }, NOTICE);
    fake.badges.set(5, { text: '', title: '' });
    await changeSettings({ region: 'IR', language: 'fa' });
    await repaintAll();
    expect(fake.badges.get(4)?.title).toMatch(/\p{Script=Arabic}/u);
    expect(fake.badges.get(5)?.text).toBe('');
    expect(Object.keys(fake.storage.session.items)).toEqual(['tab:4']);
  });
});

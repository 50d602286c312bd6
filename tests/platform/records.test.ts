import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);

const company = {
  id: 'a',
  name: 'A',
  hosts: ['a.example'],
  offers: [],
  restrictions: [],
  refusals: [],
  contacts: [],
  evidence: [],
};
const FILES: Record<string, unknown> = {
  'data/rules.txt': '*\t[]',
  'data/companies/index.json': {
    format: 1,
    shards: 1,
    suffixes: [],
    lists: [{ id: 'list', publisher: 'L' }],
  },
  'data/companies/0.json': {
    hosts: { 'a.example': 'a' },
    userContent: [],
    companies: { a: company },
    onRecord: { 'b.example': [{ region: 'IR', lists: ['list'], owners: 2, lastSeen: null }] },
  },
};

let asked: string[];
let broken: string | null;
beforeEach(() => {
  vi.resetModules();
  mocked.browser = fakeBrowser();
  asked = [];
  broken = null;
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace('moz-extension://own/', '');
    asked.push(path);
    return {
      ok: path in FILES && path !== broken,
      status: 404,
      json: async () => FILES[path],
      text: async () => FILES[path],
    };
  });
});
afterEach(() => vi.unstubAllGlobals());

const load = () => import('../../src/platform/records.ts');

describe('recordsFor', () => {
  it('finds a company below its host, and the lists behind a host on record', async () => {
    const { recordsFor } = await load();
    expect((await recordsFor('app.a.example')).company?.id).toBe('a');
    const { company: none, onRecord } = await recordsFor('b.example');
    expect(none).toBeNull();
    expect(onRecord).toMatchObject({ record: { host: 'b.example' }, lists: [{ id: 'list' }] });
    expect(await recordsFor('nota.example')).toMatchObject({ company: null, onRecord: null });
  });

  it('reads rules, index and one shard, each once, from the package alone', async () => {
    const { recordsFor } = await load();
    await Promise.all([recordsFor('a.example'), recordsFor('a.example')]);
    await recordsFor('b.example');
    expect(asked.sort()).toEqual(Object.keys(FILES).sort());
  });

  it('needs no shard for what is no host name', async () => {
    const { recordsFor } = await load();
    expect(await recordsFor('127.0.0.1')).toMatchObject({ company: null, onRecord: null });
    expect(asked).not.toContain('data/companies/0.json');
  });

  it('names the file that is missing, and tries again the next time', async () => {
    const { recordsFor } = await load();
    broken = 'data/rules.txt';
    await expect(recordsFor('a.example')).rejects.toThrow('data/rules.txt');
    broken = null;
    await expect(recordsFor('a.example')).resolves.toBeDefined();
  });
});

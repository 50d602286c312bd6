import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { createShelf } = await import('../../src/platform/shelf.ts');

const shelf = createShelf({
  name: 'book',
  schema: v.object({ id: v.string(), day: v.string() }),
  idOf: ({ id }) => id,
  limit: 3,
  days: 100,
});
const book = (id: string, day = '2026-11-22') => ({ id, day });
const ids = async () => (await shelf.readAll()).map(({ id }) => id).sort();

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  fake = fakeBrowser();
  mocked.browser = fake;
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T00:00:00Z') });
});
afterEach(() => vi.useRealTimers());

describe('a shelf', () => {
  it('keeps each thing under a key of its own, and knows its own keys only', async () => {
    await fake.storage.local.set({ settings: { region: 'IR' }, 'bookmark:x': book('x') });
    await shelf.put(book('a'));
    expect(fake.storage.local.items).toMatchObject({ 'book:a': book('a') });
    expect(await shelf.read('a')).toEqual(book('a'));
    expect(await shelf.read('b')).toBeNull();
    expect(await ids()).toEqual(['a']);
    await shelf.clear();
    expect(Object.keys(fake.storage.local.items)).toEqual(['settings', 'bookmark:x']);
  });

  it('writes at once: nobody may be there when an answer comes', () => {
    const set = vi.spyOn(fake.storage.local, 'set');
    void shelf.put(book('a'));
    expect(set).toHaveBeenCalledOnce();
  });

  it('puts the oldest out when there are too many', async () => {
    for (const [id, day] of [
      ['a', '2026-11-01'],
      ['b', '2026-11-03'],
      ['c', '2026-11-02'],
      ['d', '2026-11-04'],
    ] as const)
      await shelf.put(book(id, day));
    expect(await ids()).toEqual(['b', 'c', 'd']);
  });

  it('puts out what is too old, when something comes and when asked', async () => {
    vi.setSystemTime('2026-04-11T00:00:00Z');
    await shelf.put(book('old', '2026-01-01'));
    await shelf.put(book('new', '2026-04-11'));
    expect(await ids()).toEqual(['new', 'old']);
    vi.setSystemTime('2026-04-12T00:00:00Z');
    await shelf.put(book('newer', '2026-04-12'));
    expect(await ids()).toEqual(['new', 'newer']);
    vi.setSystemTime('2026-12-01T00:00:00Z');
    await shelf.tidy();
    expect(await ids()).toEqual([]);
  });

  it('puts out what a wrong clock or a file has set too far ahead', async () => {
    await shelf.putAll([book('soon', '2026-12-24'), book('far', '9999-12-31')]);
    expect(await ids()).toEqual(['soon']);
  });

  it('passes over what does not fit, and clears it away with the next', async () => {
    await fake.storage.local.set({ 'book:bad': { id: 3 } });
    expect(await shelf.read('bad')).toBeNull();
    expect(await ids()).toEqual([]);
    await shelf.put(book('a'));
    expect(Object.keys(fake.storage.local.items)).toEqual(['book:a']);
  });

  it('takes many in, in the place of those with their ids', async () => {
    await shelf.put(book('a', '2026-11-01'));
    await shelf.putAll([book('a', '2026-11-02'), book('b')]);
    expect(await shelf.readAll()).toEqual([book('a', '2026-11-02'), book('b')]);
    await shelf.drop('a');
    expect(await ids()).toEqual(['b']);
  });
});

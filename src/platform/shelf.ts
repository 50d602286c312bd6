import * as v from 'valibot';
import { browser } from './browser.ts';

/** Things of one kind that are kept on this device. What does not fit its schema is passed over, as if it were not there. */
export interface Shelf<T> {
  read(id: string): Promise<T | null>;
  readAll(): Promise<T[]>;
  /** Keeps one, in the place of what had its id; where there are too many, the oldest go. */
  put(value: T): Promise<void>;
  putAll(values: readonly T[]): Promise<void>;
  drop(id: string): Promise<void>;
  /** Takes away what is too much or too old, and what does not fit. Happens by itself when something new comes. */
  tidy(): Promise<void>;
  clear(): Promise<void>;
}

interface ShelfOptions<T> {
  /** First part of every key. */
  readonly name: string;
  readonly schema: v.GenericSchema<unknown, T>;
  readonly idOf: (value: T) => string;
  /** The most that are kept. */
  readonly limit: number;
  /** Days that one is kept, from its day, which no clock may have set further ahead either; left out, age does not matter. */
  readonly days?: number;
}

const DAY_MS = 86_400_000;

/**
 * A shelf in `storage.local`, each thing under a key of its own (`draft:<id>`): to write one nothing has to be read, so
 * that a page, another page and the background cannot overwrite each other's, and a popup that is just being closed needs
 * no more than the one call.
 */
export function createShelf<T extends { readonly day: string }>(options: ShelfOptions<T>): Shelf<T> {
  const { name, schema, idOf, limit, days } = options;
  const keyOf = (id: string) => `${name}:${id}`;
  const parse = (stored: unknown): T | null => {
    const parsed = v.safeParse(schema, stored);
    return parsed.success ? parsed.output : null;
  };

  async function stored(): Promise<[key: string, value: T | null][]> {
    const all = await browser.storage.local.get(null);
    return Object.entries(all)
      .filter(([key]) => key.startsWith(keyOf('')))
      .map(([key, value]) => [key, parse(value)]);
  }

  async function tidy(): Promise<void> {
    const all = await stored();
    const dayOf = ([, value]: (typeof all)[number]) => value?.day ?? '';
    all.sort((a, b) => (dayOf(a) > dayOf(b) ? -1 : dayOf(a) < dayOf(b) ? 1 : 0));
    const isOff = (day: string) =>
      days !== undefined && Math.abs(Date.now() - Date.parse(day)) > days * DAY_MS;
    const gone = all.filter(([, value], at) => at >= limit || value === null || isOff(value.day));
    if (gone.length > 0) await browser.storage.local.remove(gone.map(([key]) => key));
  }

  return {
    async read(id) {
      const key = keyOf(id);
      return parse((await browser.storage.local.get(key))[key]);
    },
    async readAll() {
      return (await stored()).flatMap(([, value]) => (value === null ? [] : [value]));
    },
    async put(value) {
      const key = keyOf(idOf(value));
      // Both are asked for at once: a popup may be gone before an answer comes.
      const known = browser.storage.local.get(key);
      const writing = browser.storage.local.set({ [key]: value });
      const isNew = !(key in (await known));
      await writing;
      if (isNew) await tidy();
    },
    async putAll(values) {
      await browser.storage.local.set(Object.fromEntries(values.map((value) => [keyOf(idOf(value)), value])));
      await tidy();
    },
    async drop(id) {
      await browser.storage.local.remove(keyOf(id));
    },
    tidy,
    async clear() {
      await browser.storage.local.remove((await stored()).map(([key]) => key));
    },
  };
}

import { type Catalogue, piecesOf } from './catalogue.ts';
import type { Language } from './languages.ts';
import type { MessageKey, MessageValues, PlainKey } from './message-key.ts';
import { regionMessageKey } from './regions.ts';

/** Sets a text apart (first-strong isolate and its end): keeps a Latin host name from turning the sentence around it. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

/** Letters of scripts written from the right. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A piece of a message with its values in place; `value` pieces are to be isolated (`<bdi>`) by whoever draws them. */
export type FilledPiece = string | { readonly name: string; readonly value: string };

type Arguments<K extends MessageKey> = MessageValues<K> extends undefined ? [] : [values: MessageValues<K>];

/** Everything a page needs to speak one language. Pure: no browser, no page. */
export interface Translator {
  readonly language: Language;
  /** The message as plain text, values isolated from its direction. */
  text<K extends MessageKey>(key: K, ...values: Arguments<K>): string;
  /** The message in pieces, so that a page can set each value apart. */
  pieces<K extends MessageKey>(key: K, ...values: Arguments<K>): readonly FilledPiece[];
  /** Text for a key put together from a value of the data; `fallback` (the value) where no such message is. */
  optional(key: string, fallback: string): string;
  /** YYYY, YYYY-MM or YYYY-MM-DD as the language writes it, no more exact than given; other text comes back as it is. */
  date(value: string): string;
  number(value: number): string;
  /**
   * Name of an ISO 3166-1 country from the catalogue, where browsers may lack the language's names, else from CLDR; of a
   * Ukrainian region from the catalogue; the code where none is known.
   */
  region(code: string): string;
  /** "a, b and c" in the language's way. */
  list(items: readonly string[]): string;
}

/**
 * Makes a translator over the catalogue of `language`. A key missing there is taken from `fallback`; missing there too,
 * the key itself is shown, never an error: a person in front of a wall gets whatever can be said.
 */
export function createTranslator(
  language: Language,
  catalogue: Catalogue,
  fallback: Catalogue = catalogue,
): Translator {
  const numbers = new Intl.NumberFormat(language.intl);
  const years = new Intl.NumberFormat(language.intl, { useGrouping: false });
  const regions = new Intl.DisplayNames(language.intl, { type: 'region', fallback: 'none' });
  // Keys are put together from data, and data is input: `constructor` is no message.
  const own = (messages: Catalogue, key: string) =>
    Object.hasOwn(messages, key) ? messages[key] : undefined;
  const find = (key: string) => own(catalogue, key) ?? own(fallback, key);

  function fill(key: string, values: Readonly<Record<string, string | number>>): FilledPiece[] {
    return piecesOf(find(key)?.message ?? key).map((piece) => {
      if (typeof piece === 'string') return piece;
      const value = values[piece.name];
      return {
        name: piece.name,
        value: typeof value === 'number' ? numbers.format(value) : (value ?? ''),
      };
    });
  }

  // Where sentence and value run the same way there is nothing to isolate, and a letter gets no unseen characters.
  const setApart = (value: string) =>
    (language.direction === 'rtl' ? /\p{L}/u : RIGHT_TO_LEFT).test(value) ? isolate(value) : value;
  const join = (pieces: readonly FilledPiece[], write: (value: string) => string) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : write(piece.value))).join('');
  const flatten = (pieces: readonly FilledPiece[]) => join(pieces, setApart);
  const asIs = (value: string) => value;

  /** A date with the month as the catalogue names it; null where it names none, or the value has none. */
  function dateByName(value: string): string | null {
    const [, year, month, day] = DATE.exec(value) ?? [];
    const name = own(catalogue, `date_month_${month}`)?.message;
    if (year === undefined || name === undefined) return null;
    const values = { year: years.format(Number(year)), month: name };
    const pieces =
      day === undefined
        ? fill('date_month', values)
        : fill('date_day', { ...values, day: years.format(Number(day)) });
    return join(pieces, asIs);
  }

  /** Items joined as the catalogue joins them; null where it does not say how, or there is nothing to join. */
  function listByName(items: readonly string[]): string | null {
    const last = items.at(-1);
    if (own(catalogue, 'list_end') === undefined || last === undefined || items.length < 2) return null;
    const before = items
      .slice(0, -1)
      .reduce((list, item) => join(fill('list_more', { items: list, item }), asIs));
    return join(fill('list_end', { items: before, item: last }), asIs);
  }

  const translator: Translator = {
    language,
    text: (key, ...[values]) => flatten(fill(key, values ?? {})),
    pieces: (key, ...[values]) => fill(key, values ?? {}),
    optional: (key, otherwise) => (find(key) ? flatten(fill(key, {})) : otherwise),
    date: (value) => dateByName(value) ?? writeDate(language.intl, value),
    number: (value) => numbers.format(value),
    region(code) {
      const key = regionMessageKey(code);
      if (key !== null) return translator.optional(key, code);
      if (!/^[A-Z]{2}$/.test(code)) return code;
      return own(catalogue, `region_${code.toLowerCase()}`)?.message ?? regions.of(code) ?? code;
    },
    list: (items) =>
      listByName(items) ?? new Intl.ListFormat(language.intl, { type: 'conjunction' }).format(items),
  };
  return translator;
}

/** YYYY, YYYY-MM or YYYY-MM-DD. */
const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

function writeDate(tags: readonly string[], value: string): string {
  const match = DATE.exec(value);
  if (!match) return value;
  const [, year, month, day] = match;
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  if (Number.isNaN(time)) return value;
  return new Intl.DateTimeFormat(tags, {
    timeZone: 'UTC',
    // A month of one calendar is parts of two months of another: only a whole day can change calendars.
    ...(day === undefined ? { calendar: 'gregory' } : {}),
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'short' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(time);
}

export type { MessageKey, PlainKey };

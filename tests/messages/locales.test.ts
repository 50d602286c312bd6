import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isCountry, REGIONS } from '../../src/law/region.ts';
import { type Catalogue, piecesOf } from '../../src/messages/catalogue.ts';
import { LANGUAGES } from '../../src/messages/languages.ts';

const read = (id: string) => readFileSync(`public/_locales/${id}/messages.json`, 'utf8');
const english: Catalogue = JSON.parse(read('en'));

/** Names used in a message, sorted; a name may be used twice. */
const namesIn = (message: string) =>
  [...new Set(piecesOf(message).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.name])))].sort();

/** What a language names itself that a browser may not know: countries, dates by month, and how to join a list. */
const NAMES = [
  ...REGIONS.filter(isCountry).map((code) => `region_${code.toLowerCase()}`),
  ...Array.from({ length: 12 }, (_, at) => `date_month_${String(at + 1).padStart(2, '0')}`),
  'date_day',
  'date_month',
  'list_end',
  'list_more',
];

/** Keys a language must have: the English ones, and names where it leans on a neighbour. */
const keysFor = (tags: readonly string[]): string[] =>
  [...Object.keys(english), ...(tags.length > 1 ? NAMES : [])].sort();

describe.each(LANGUAGES.map((language) => [language.id, language] as const))(
  'catalogue %s',
  (id, language) => {
    const text = read(id);
    const catalogue: Catalogue = JSON.parse(text);

    it('has every key and no other', () => {
      expect(Object.keys(catalogue).sort()).toEqual(keysFor(language.intl));
    });

    it('is sorted and written as the others', () => {
      const sorted = Object.fromEntries(Object.entries(catalogue).sort(([a], [b]) => (a < b ? -1 : 1)));
      expect(text).toBe(`${JSON.stringify(sorted, null, 2)}\n`);
    });

    it('uses the placeholders that English has, and declares them', () => {
      for (const [key, { message, placeholders }] of Object.entries(catalogue)) {
        const source = english[key];
        if (source !== undefined) expect(namesIn(message), key).toEqual(namesIn(source.message));
        expect(Object.keys(placeholders ?? {}).sort(), key).toEqual(namesIn(message));
      }
    });

    it('has no empty message, no markup and no stray space', () => {
      for (const [key, { message }] of Object.entries(catalogue)) {
        expect(message.trim(), key).toBe(message);
        expect(message, key).not.toBe('');
        expect(message, key).not.toMatch(/<\/?[a-z]|&[a-z]+;|https?:/i);
      }
    });

    it('writes numbers as its dates are written', () => {
      const own = new Set(new Intl.NumberFormat(language.intl, { useGrouping: false }).format(1234567890));
      for (const [key, { message }] of Object.entries(catalogue)) {
        // Codes and names of licences are the same everywhere: UA-43, CC BY 4.0.
        const digits = message.replace(/[A-Z]+[-\u00a0][\d.]+/g, '').match(/\p{Nd}/gu) ?? [];
        expect(
          digits.filter((digit) => !own.has(digit)),
          key,
        ).toEqual([]);
      }
    });

    it('fits the stores', () => {
      expect(catalogue.app_name?.message.length).toBeLessThanOrEqual(45);
      expect(catalogue.app_description?.message.length).toBeLessThanOrEqual(132);
    });

    if (id !== 'en') {
      it('is translated', () => {
        // Words of the message without its placeholders: two or more would not come out the same by chance.
        const words = (message = '') => message.replace(/\$\w+\$/g, '').match(/\p{L}{4,}/gu) ?? [];
        const same = Object.entries(catalogue)
          .filter(([key, { message }]) => message === english[key]?.message && words(message).length > 1)
          .map(([key]) => key);
        expect(same).toEqual([]);
      });
    }
  },
);

import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/notice/hash.ts';
import { scan } from '../../src/notice/scan.ts';
import { scriptOf } from '../../src/notice/script.ts';
import {
  FIRST_REASON,
  PART_COUNT,
  REASON_NAMES,
  takeWords,
  vocabulary,
} from '../../src/notice/vocabulary.ts';
import { FAMILIES, FAMILY_NAMES } from '../../src/notice/words/all.ts';
import { ENTRY_COUNT } from '../../src/notice/words/packed.ts';
import { reasonStems } from '../../src/notice/words/reasons.ts';
import { keyOf, PLACES } from '../../src/notice/words/slots.ts';
import { phraseBeginnings, stemsOf } from '../../src/notice/words/stems.ts';
import { PARTS } from '../../src/notice/words/words.ts';

const valuesOf = (stem: string) => {
  const values: number[] = [];
  vocabulary().look(hashOf(stem), (value) => values.push(value));
  return values;
};
const LISTS = [
  ...FAMILIES.flatMap((family, at) =>
    PARTS.map((part, number) => [at * PART_COUNT + number, stemsOf(family[part])] as const),
  ),
  ...REASON_NAMES.flatMap((name, at) =>
    FAMILIES.map(
      ({ languages }, family) =>
        [FIRST_REASON + at * FAMILIES.length + family, reasonStems(name, languages)] as const,
    ),
  ),
];
const STEMS = [...new Set(LISTS.flatMap(([, stems]) => stems))];

describe('vocabulary', () => {
  it('knows a word by family and part', () => {
    const english = FAMILY_NAMES.indexOf('english');
    expect(valuesOf('countr')).toEqual([english * PART_COUNT + PARTS.indexOf('place')]);
  });

  it('knows every word of every list', () => {
    for (const [value, stems] of LISTS)
      for (const stem of stems) expect(valuesOf(stem), stem).toContain(value);
    for (const beginning of phraseBeginnings(STEMS))
      expect(vocabulary().goesOn(hashOf(beginning))).toBe(true);
  });

  it('has no word that a scan would never find', () => {
    for (const [value, stems] of LISTS) {
      for (const stem of stems) {
        const values = scan(stem.replace(/\.$/, ''), vocabulary()).map((hit) => hit.value);
        expect(values, `“${stem}” is too long, or has a mark that ends a word`).toContain(value);
      }
    }
  });

  it('knows next to no other words', () => {
    const others = STEMS.map((stem) => `${stem}\u0001`);
    expect(others.filter((stem) => valuesOf(stem).length > 0).length).toBeLessThan(15);
    expect(others.filter((stem) => vocabulary().goesOn(hashOf(stem))).length).toBeLessThan(15);
  });

  it('takes no word for the beginning of a phrase that is none', () => {
    const beginnings = phraseBeginnings(STEMS);
    const known = new Set(beginnings);
    const others = STEMS.filter((stem) => !known.has(stem));
    expect(others.length).toBeGreaterThan(beginnings.length);
    expect(others.filter((stem) => vocabulary().goesOn(hashOf(stem))).length).toBeLessThan(15);
  });

  it('has every word of a reason for some family', () => {
    for (const name of REASON_NAMES)
      for (const stem of reasonStems(name))
        expect(
          valuesOf(stem).some((value) => value >= FIRST_REASON),
          stem,
        ).toBe(true);
  });

  it('knows the scripts of a family, and none of a reason', () => {
    const english = FAMILY_NAMES.indexOf('english') * PART_COUNT;
    expect(vocabulary().scripts(english)).toBe(1 << scriptOf('a'.charCodeAt(0)));
    expect(vocabulary().scripts(FIRST_REASON)).toBeUndefined();
  });

  it('takes no words but those it was built with, and keeps what it had', () => {
    expect(() => takeWords(new Uint8Array(ENTRY_COUNT * PLACES - 1))).toThrow('build them once more');
    expect(vocabulary().look).toBeDefined();
    expect(valuesOf('countr')).not.toEqual([]);
  });

  it('has next to no two stems with one key', () => {
    expect(new Set(STEMS.map((stem) => keyOf(hashOf(stem)))).size).toBeGreaterThan(STEMS.length - 15);
  });
});

import { hashOf } from '../hash.ts';
import { scriptOf } from '../script.ts';
import { FAMILIES } from './all.ts';
import { REASONS, reasonStems } from './reasons.ts';
import { ANOTHER_BYTE, keyOf, SKIPPED } from './slots.ts';
import { phraseBeginnings, stemsOf } from './stems.ts';
import { PARTS } from './words.ts';

// All word lists in the form the vocabulary is read from. The package holds what this module exports and not the lists: the
// build runs it (src/build/run-early.ts). Elsewhere it runs where it is imported.

export const PART_COUNT = PARTS.length;
export const FAMILY_COUNT = FAMILIES.length;
export const REASON_NAMES = Object.keys(REASONS) as (keyof typeof REASONS)[];

const words = [
  ...FAMILIES.flatMap((family) => PARTS.map((part) => stemsOf(family[part]))),
  ...REASON_NAMES.flatMap((name) => FAMILIES.map(({ languages }) => reasonStems(name, languages))),
];
/** Beginnings of phrases, then by their values, which are one less: `family * PART_COUNT + part`, then `reason * FAMILY_COUNT + family`. */
const lists = [phraseBeginnings(words.flat()), ...words];

/** Scripts that the words of each family are written in, a bit each. */
export const FAMILY_SCRIPTS = FAMILIES.map((family) =>
  PARTS.flatMap((part) => stemsOf(family[part])).reduce(
    (scripts, stem) => scripts | (1 << scriptOf(stem.charCodeAt(0))),
    0,
  ),
);

/**
 * Every word beginning, in the order of their keys: two bytes of difference from the key before, one of its value. Rice-coded
 * lists were tried: 3 kB gzip less of 44, and 10 ms more before the first answer of 40.
 */
export const ENTRIES = ((): string => {
  const entries = lists.flatMap((stems, value) =>
    [...new Set(stems.map((stem) => keyOf(hashOf(stem))))].map((key) => ({ key, value })),
  );
  const bytes: number[] = [];
  let last = 0;
  for (const { key, value } of entries.sort((a, b) => a.key - b.key || a.value - b.value)) {
    for (; key - last >= SKIPPED; last += SKIPPED) bytes.push(0xff, 0xff);
    bytes.push((key - last) >> 8, (key - last) & 255);
    let rest = value;
    for (; rest >= ANOTHER_BYTE; rest -= ANOTHER_BYTE) bytes.push(ANOTHER_BYTE);
    bytes.push(rest);
    last = key;
  }
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
})();

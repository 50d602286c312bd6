import { hashOf } from '../hash.ts';
import { scriptOf } from '../script.ts';
import { FAMILIES } from './all.ts';
import { REASONS } from './reasons.ts';
import { keyOf, SKIPPED } from './slots.ts';
import { phraseBeginnings, stemsOf } from './stems.ts';
import { PARTS } from './words.ts';

// All word lists in the form the vocabulary is read from. The package holds what this module exports and not the lists: the
// build runs it (src/build/run-early.ts). Elsewhere it runs where it is imported.

export const PART_COUNT = PARTS.length;
export const FAMILY_COUNT = FAMILIES.length;
export const REASON_NAMES = Object.keys(REASONS) as (keyof typeof REASONS)[];

/** Lists by their values: `family * PART_COUNT + part`, then the reasons, then beginnings of phrases. */
const lists = [
  ...FAMILIES.flatMap((family) => PARTS.map((part) => stemsOf(family[part]))),
  ...REASON_NAMES.map((name) => stemsOf(REASONS[name])),
];
lists.push(phraseBeginnings(lists.flat()));
if (lists.length > 256) throw new Error('A value no longer fits in a byte: give it two in packed.ts.');

/** Scripts that the words of each family are written in, a bit each. */
export const FAMILY_SCRIPTS = FAMILIES.map((family) =>
  PARTS.flatMap((part) => stemsOf(family[part])).reduce(
    (scripts, stem) => scripts | (1 << scriptOf(stem.charCodeAt(0))),
    0,
  ),
);

/** Every word beginning, in the order of their keys: two bytes of difference from the key before, one of its value. */
export const ENTRIES = ((): string => {
  const entries = lists.flatMap((stems, value) =>
    [...new Set(stems.map((stem) => keyOf(hashOf(stem))))].map((key) => ({ key, value })),
  );
  const bytes: number[] = [];
  let last = 0;
  for (const { key, value } of entries.sort((a, b) => a.key - b.key || a.value - b.value)) {
    for (; key - last >= SKIPPED; last += SKIPPED) bytes.push(0xff, 0xff);
    bytes.push((key - last) >> 8, (key - last) & 255, value);
    last = key;
  }
  return btoa(String.fromCharCode(...bytes));
})();

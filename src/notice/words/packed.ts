import { hashOf } from '../hash.ts';
import { scriptOf } from '../script.ts';
import { FAMILIES } from './all.ts';
import { REASONS, reasonStems } from './reasons.ts';
import { DIGITS, keyOf, PLACES } from './slots.ts';
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
 * Every word beginning, in the order of their keys: the difference from the key before and the value, in digits. All first
 * digits stand together, then all second ones, and so on, for gzip to make most of those that vary little: 3 kB less of 51
 * than entry by entry. Rice-coded lists were tried: as much less again, and 10 ms more before the first answer of 40.
 */
export const ENTRIES = ((): string => {
  const entries = lists
    .flatMap((stems, value) =>
      [...new Set(stems.map((stem) => keyOf(hashOf(stem))))].map((key) => ({ key, value })),
    )
    .sort((a, b) => a.key - b.key || a.value - b.value);
  const places = Array.from({ length: PLACES }, () => '');
  let last = 0;
  for (const { key, value } of entries) {
    const difference = key - last;
    if (difference >= 1 << 18 || value >= 1 << 12)
      throw new Error('Two keys are too far apart: give an entry more digits.');
    const digits = [difference >> 12, value >> 6, value & 63, (difference >> 6) & 63, difference & 63];
    for (const [place, digit] of digits.entries()) places[place] += DIGITS.charAt(digit);
    last = key;
  }
  return places.join('');
})();

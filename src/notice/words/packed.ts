import { hashOf } from '../hash.ts';
import { scriptOf } from '../script.ts';
import { FAMILIES } from './all.ts';
import { REASONS, reasonStems } from './reasons.ts';
import { keyOf, PLACES } from './slots.ts';
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

/** Every word beginning with every value it has, in the order of their keys. */
const entries = lists
  .flatMap((stems, value) =>
    [...new Set(stems.map((stem) => keyOf(hashOf(stem))))].map((key) => ({ key, value })),
  )
  .sort((a, b) => a.key - b.key || a.value - b.value);

/** What {@link WORDS} holds. */
export const ENTRY_COUNT = entries.length;

/**
 * The entries in bytes: the difference from the key before and the value. The highest bytes of all differences stand together,
 * then all second ones, and so on, for the zip to make most of those that vary little: 47 kB of 81. The package holds them in
 * a file of its own, and has null here. Rice-coded lists were tried: 2 kB less, and 10 ms more before the first answer of 40.
 */
export const WORDS: Uint8Array | null = ((): Uint8Array => {
  const bytes = new Uint8Array(ENTRY_COUNT * PLACES);
  let last = 0;
  for (const [at, { key, value }] of entries.entries()) {
    const difference = key - last;
    if (difference >= 1 << 24 || value >= 1 << 16)
      throw new Error('Two keys are too far apart: give an entry more bytes.');
    const places = [difference >> 16, difference >> 8, difference, value >> 8, value];
    for (const [place, byte] of places.entries()) bytes[place * ENTRY_COUNT + at] = byte;
    last = key;
  }
  return bytes;
})();

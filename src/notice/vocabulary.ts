import type { Vocabulary } from './scan.ts';
import {
  ENTRY_COUNT,
  FAMILY_COUNT,
  FAMILY_SCRIPTS,
  PART_COUNT,
  REASON_NAMES,
  WORDS,
} from './words/packed.ts';
import { keyOf, PLACES } from './words/slots.ts';

export { FAMILY_COUNT, FAMILY_SCRIPTS, PART_COUNT, REASON_NAMES };
/** `family * PART_COUNT + part`, then from here on `reason * FAMILY_COUNT + family`. */
export const FIRST_REASON = FAMILY_COUNT * PART_COUNT;

/** Keys of 26 bits by their upper 13: with some 16,000 of them, two a drawer. */
const DRAWERS = 1 << 13;
const DRAWER_SHIFT = 13;
/** The least value there is: of the entries of one key it is the first. */
const BEGINS_A_PHRASE = 0;

/**
 * The whole vocabulary: all lists of all families, by their keys, which come in order. It stays in flat arrays: to fill a table
 * of lists took 6 ms instead of 3, and the first answer waits for it.
 */
function unpack(words: Uint8Array): Vocabulary {
  const count = ENTRY_COUNT;
  if (words.length !== count * PLACES)
    throw new Error(
      `The words are ${words.length} bytes instead of ${count * PLACES}: build them once more.`,
    );
  const byte = (place: number, entry: number) => words[place * count + entry] ?? 0;
  const keys = new Uint32Array(count);
  const values = new Uint16Array(count);
  const drawers = new Uint16Array(DRAWERS).fill(count);
  let key = 0;
  let drawer = 0;
  for (let entry = 0; entry < count; entry += 1) {
    key += byte(0, entry) * 65536 + byte(1, entry) * 256 + byte(2, entry);
    keys[entry] = key;
    values[entry] = byte(3, entry) * 256 + byte(4, entry);
    for (; drawer <= key >>> DRAWER_SHIFT; drawer += 1) drawers[drawer] = entry;
  }
  const firstOf = (wanted: number): number => {
    let at = drawers[wanted >>> DRAWER_SHIFT] ?? count;
    while ((keys[at] ?? wanted) < wanted) at += 1;
    return at;
  };
  return {
    look(hash, use) {
      const wanted = keyOf(hash);
      for (let at = firstOf(wanted); keys[at] === wanted; at += 1) {
        const value = values[at] ?? BEGINS_A_PHRASE;
        if (value !== BEGINS_A_PHRASE) use(value - 1);
      }
    },
    goesOn(hash) {
      const wanted = keyOf(hash);
      const at = firstOf(wanted);
      return keys[at] === wanted && values[at] === BEGINS_A_PHRASE;
    },
    scripts: (value) => (value < FIRST_REASON ? FAMILY_SCRIPTS[Math.floor(value / PART_COUNT)] : undefined),
  };
}

let unpacked: Vocabulary | null = null;

/** Takes the words as the package holds them. Throws for what are not those it was built with. */
export function takeWords(words: Uint8Array): void {
  unpacked = unpack(words);
}

/** Throws in the package before {@link takeWords}; elsewhere the words are at hand, and unpacked when first asked for. */
export function vocabulary(): Vocabulary {
  if (WORDS !== null && unpacked === null) takeWords(WORDS);
  if (unpacked === null) throw new Error('The words have not been read yet.');
  return unpacked;
}

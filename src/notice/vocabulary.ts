import type { Vocabulary } from './scan.ts';
import { ENTRIES, FAMILY_COUNT, FAMILY_SCRIPTS, PART_COUNT, REASON_NAMES } from './words/packed.ts';
import { DIGITS, keyOf, PLACES } from './words/slots.ts';

export { FAMILY_COUNT, FAMILY_SCRIPTS, PART_COUNT, REASON_NAMES };
/** `family * PART_COUNT + part`, then from here on `reason * FAMILY_COUNT + family`. */
export const FIRST_REASON = FAMILY_COUNT * PART_COUNT;

/** The whole vocabulary: all lists of all families. */
function unpack(): Vocabulary {
  const values = new Map<number, number[]>();
  const goesOn = new Set<number>();
  const count = ENTRIES.length / PLACES;
  const digit = (place: number, entry: number) => DIGITS.indexOf(ENTRIES.charAt(place * count + entry));
  let key = 0;
  for (let entry = 0; entry < count; entry += 1) {
    key += digit(0, entry) * 4096 + digit(3, entry) * 64 + digit(4, entry);
    const value = digit(1, entry) * 64 + digit(2, entry);
    const known = values.get(key);
    if (value === 0) goesOn.add(key);
    else if (known) known.push(value - 1);
    else values.set(key, [value - 1]);
  }
  return {
    look: (hash, use) => values.get(keyOf(hash))?.forEach(use),
    goesOn: (hash) => goesOn.has(keyOf(hash)),
    scripts: (value) => (value < FIRST_REASON ? FAMILY_SCRIPTS[Math.floor(value / PART_COUNT)] : undefined),
  };
}

let unpacked: Vocabulary | undefined;
/** Unpacked when it is first asked for. */
export function vocabulary(): Vocabulary {
  unpacked ??= unpack();
  return unpacked;
}

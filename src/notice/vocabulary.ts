import type { Vocabulary } from './scan.ts';
import { ENTRIES, FAMILY_COUNT, FAMILY_SCRIPTS, PART_COUNT, REASON_NAMES } from './words/packed.ts';
import { ANOTHER_BYTE, keyOf, SKIPPED } from './words/slots.ts';

export { FAMILY_COUNT, FAMILY_SCRIPTS, PART_COUNT, REASON_NAMES };
/** `family * PART_COUNT + part`, then from here on `reason * FAMILY_COUNT + family`. */
export const FIRST_REASON = FAMILY_COUNT * PART_COUNT;

/** The whole vocabulary: all lists of all families. */
function unpack(): Vocabulary {
  const values = new Map<number, number[]>();
  const goesOn = new Set<number>();
  const bytes = atob(ENTRIES);
  let key = 0;
  for (let at = 0; at < bytes.length; ) {
    const difference = bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1);
    at += 2;
    key += difference;
    if (difference === SKIPPED) continue;
    let value = 0;
    for (; bytes.charCodeAt(at) === ANOTHER_BYTE; at += 1) value += ANOTHER_BYTE;
    value += bytes.charCodeAt(at);
    at += 1;
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

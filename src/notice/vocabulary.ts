import { riceOf } from './words/rice.ts';
import { FAMILY_COUNT, PART_COUNT, REASON_BITS, SEED, SPACE_BITS, TABLE } from './words/table.ts';

/** Values from here on are reasons. */
export const FIRST_REASON = FAMILY_COUNT * PART_COUNT;

/** One more character in a word beginning: the Fowler–Noll–Vo step (FNV-1a, 32 bits). */
export const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
/** The hash of nothing. */
export const EMPTY = SEED;
/** What follows a whole word in its hash, and what joins the words of a phrase. */
export const WHOLE = 46;
export const JOIN = 32;

/**
 * The word table: slot → values. It is stored as one list of slots a value, each sorted and written as Rice-coded
 * differences (Golomb 1966, Rice 1979): two bytes a word beginning, in any script. Slots of reasons are kept below zero.
 */
function unpack(): Map<number, number[]> {
  const table = new Map<number, number[]>();
  const bytes = atob(TABLE);
  let bit = 0;
  const number = (bits: number): number => {
    let value = 0;
    for (; bits > 0; bits -= 1) {
      value = value * 2 + ((bytes.charCodeAt(bit >> 3) >> (~bit & 7)) & 1);
      bit += 1;
    }
    return value;
  };
  const end = bytes.length * 8 - 8;
  for (let value = 0; bit < end; value += 1) {
    let count = number(8);
    const rice = riceOf(value < FIRST_REASON ? SPACE_BITS : REASON_BITS, count);
    for (let at = -1; count > 0; count -= 1) {
      let high = 0;
      while (number(1) === 1) high += 1;
      at += 1 + high * 2 ** rice + number(rice);
      const key = value < FIRST_REASON ? at : ~at;
      const values = table.get(key);
      if (values) values.push(value);
      else table.set(key, [value]);
    }
  }
  return table;
}

let table: Map<number, number[]> | undefined;
/** Calls `use` with every value the table has at a hash; most hashes have none. */
export function look(hash: number, use: (value: number) => void): void {
  table ??= unpack();
  const mixed = Math.imul(hash, 0x9e3779b1) >>> 0;
  for (const key of [mixed >>> (32 - SPACE_BITS), ~(mixed >>> (32 - REASON_BITS))])
    table.get(key)?.forEach(use);
}

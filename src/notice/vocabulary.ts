import { PART_COUNT, RICE, SPACE_BITS, TABLE } from './words/table.ts';

/** A value found twice in a table means the same thing everywhere: `family * PART_COUNT + part`, then reasons, then phrases. */
const START = 0x811c9dc5;

/** One more character in a word beginning: the Fowler–Noll–Vo step (FNV-1a, 32 bits). */
export const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
/** Where a word beginning stands in the table. */
export const slot = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - SPACE_BITS);
export const hashOf = (text: string): number => {
  let hash = START;
  for (let index = 0; index < text.length; index += 1) hash = step(hash, text.charCodeAt(index));
  return hash;
};
export const EMPTY = START;
/** What follows a whole word in its hash, and what joins the words of a phrase. */
export const WHOLE = 46;
export const JOIN = 32;
export { PART_COUNT };

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The word table: slot → values. It is stored as one list of slots a value, each sorted and written as Rice-coded
 * differences (Golomb 1966, Rice 1979): two bytes a word beginning, in any script.
 */
function unpack(): Map<number, number[]> {
  const table = new Map<number, number[]>();
  let bit = 0;
  const next = (): number => {
    const value = (ALPHABET.indexOf(TABLE.charAt(Math.floor(bit / 6))) >> (5 - (bit % 6))) & 1;
    bit += 1;
    return value;
  };
  const number = (bits: number): number => {
    let value = 0;
    for (let index = 0; index < bits; index += 1) value = value * 2 + next();
    return value;
  };
  const end = TABLE.length * 6 - 8;
  for (let value = 0; bit < end; value += 1) {
    let at = -1;
    for (let count = number(8); count > 0; count -= 1) {
      let high = 0;
      while (next() === 1) high += 1;
      at += 1 + high * 2 ** RICE + number(RICE);
      const values = table.get(at);
      if (values) values.push(value);
      else table.set(at, [value]);
    }
  }
  return table;
}

let table: Map<number, number[]> | undefined;
/** What the table has at a hash: an empty list for most. */
export const valuesAt = (hash: number): readonly number[] | undefined => (table ??= unpack()).get(slot(hash));

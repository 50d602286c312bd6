import type { Vocabulary } from '../scan.ts';
import { riceOf } from './rice.ts';
import { FAMILY_SCRIPTS, FIRST_REASON, GOES_ON, REASON_BITS, SPACE_BITS, TABLE } from './table.ts';

/** Before each list stands how many slots it has. */
export const COUNT_BITS = 10;

/** A short hash: what is left of 32 bits, spread by Knuth's multiplication. */
export const slotOf = (hash: number, bits: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);

/**
 * The packed table: one list of slots a value, each sorted and written as Rice-coded differences (Golomb 1966, Rice 1979):
 * less than two bytes a word beginning, in any script. Slots of reasons are kept below zero.
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
  for (let value = 0; value <= GOES_ON; value += 1) {
    let count = number(COUNT_BITS);
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

/** The words of the gate, unpacked: about 2 ms, once a page. */
export function unpackVocabulary(): Vocabulary {
  const table = unpack();
  const reasons = (hash: number) => table.get(~slotOf(hash, REASON_BITS));
  return {
    look: (hash, use) => {
      table.get(slotOf(hash, SPACE_BITS))?.forEach(use);
      reasons(hash)?.forEach(use);
    },
    goesOn: (hash) => reasons(hash)?.includes(GOES_ON) === true,
    scripts: (value) => FAMILY_SCRIPTS[Math.floor(value / 3)],
  };
}

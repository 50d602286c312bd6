/** Bits kept of a hash: a word of a page chances upon one of some 13,000 entries once in 5,000 times. */
const KEY_BITS = 26;
/** A difference that is too large for two bytes is written in steps of this many. */
export const SKIPPED = 0xffff;
/** A value that is too large for one byte is written in steps of this many. */
export const ANOTHER_BYTE = 0xff;

/** Key of a hash, spread by Knuth's multiplication. */
export const keyOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - KEY_BITS);

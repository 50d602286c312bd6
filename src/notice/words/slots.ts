/** Bits kept of a hash: a word of a page chances upon one of some 3,000 entries once in 20,000 times. */
const KEY_BITS = 26;
/** A difference that is too large for two bytes is written in steps of this many. */
export const SKIPPED = 0xffff;

/** Key of a hash, spread by Knuth's multiplication. */
export const keyOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - KEY_BITS);

/** Bits kept of a hash: a word of a page chances upon one of some 16,000 entries once in 4,000 times. */
const KEY_BITS = 26;
/** Bytes of an entry: three of the difference from the key before, two of the value, highest first. */
export const PLACES = 5;

/** Key of a hash, spread by Knuth's multiplication. */
export const keyOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - KEY_BITS);

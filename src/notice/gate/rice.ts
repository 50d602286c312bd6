/** Bits of a difference that are written as they are, for `count` slots in a space of 2 to `space`: near the best for evenly spread slots. */
export const riceOf = (space: number, count: number): number => space + Math.clz32(count) - 32;

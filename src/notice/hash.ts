/** One more character in a word beginning: the Fowler–Noll–Vo step (FNV-1a, 32 bits). */
export const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
/** The hash of nothing (FNV-1a's offset). */
export const EMPTY = 0x811c9dc5 | 0;
/** What follows a whole word in its hash, and what joins the words of a phrase: `.` and a space. */
export const WHOLE = 46;
export const JOIN = 32;

/** The hash of a stem of the word lists: `word.` for a whole word, a space between the words of a phrase. */
export function hashOf(stem: string): number {
  let hash = EMPTY;
  for (let index = 0; index < stem.length; index += 1) hash = step(hash, stem.charCodeAt(index));
  return hash;
}

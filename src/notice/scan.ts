import { EMPTY, JOIN, step, valuesAt, WHOLE } from './vocabulary.ts';
import { FAMILY_COUNT, PART_COUNT } from './words/table.ts';

/** A word of the table found in a sentence. */
export interface Hit {
  /** `family * PART_COUNT + part`, then the reasons. */
  readonly value: number;
  /** Where it stands, in words; a character of a script without spaces counts half. */
  readonly at: number;
}

const CONTINUES = FAMILY_COUNT * PART_COUNT + 8;
/** The longest word beginning in the table is shorter. */
const LENGTH_LIMIT = 20;
/** Arabic and Hebrew put up to this many letters of particles before a word. */
const PARTICLES = 3;
/** Words of one sentence looked at; a longer one is a list. */
const WORD_LIMIT = 120;

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const isLetter = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 127 ? LETTER.test(String.fromCharCode(code)) : code > 47 && code < 58);
/** Scripts without spaces, and Korean, which joins its words: a word can begin anywhere. */
const isDense = (code: number): boolean =>
  (code >= 0x2e80 && code < 0xe000) || (code >= 0xe00 && code < 0xf00) || (code >= 0x1000 && code < 0x10a0);
const isSemitic = (code: number): boolean => code >= 0x590 && code < 0x780;

/** The table's words in one folded sentence. */
export function scan(text: string): Hit[] {
  const hits: Hit[] = [];
  let at = 0;
  let inWord = 0;
  for (let index = 0; index < text.length && at < WORD_LIMIT; index += 1) {
    const code = text.charCodeAt(index);
    if (!isLetter(code)) {
      inWord = 0;
      continue;
    }
    inWord += 1;
    const dense = isDense(code);
    if (inWord === 1 || dense) at += dense ? 0.5 : 1;
    else if (!isSemitic(code) || inWord > PARTICLES + 1) continue;
    let hash = EMPTY;
    for (let end = index; end <= text.length && end - index < LENGTH_LIMIT; end += 1) {
      const next = end < text.length ? text.charCodeAt(end) : 0;
      if (isLetter(next)) {
        hash = step(hash, next);
        for (const value of valuesAt(hash) ?? []) if (value < CONTINUES) hits.push({ value, at });
        continue;
      }
      for (const value of valuesAt(step(hash, WHOLE)) ?? []) if (value < CONTINUES) hits.push({ value, at });
      if (next !== JOIN) break;
      hash = step(hash, JOIN);
      if (!valuesAt(hash)?.includes(CONTINUES)) break;
    }
  }
  return hits;
}

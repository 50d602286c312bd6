import { EMPTY, JOIN, step, WHOLE } from './hash.ts';
import { scriptOf } from './script.ts';

/** A word of a vocabulary found in a sentence. */
export interface Hit {
  /** What the vocabulary has the word for. */
  readonly value: number;
  /** Where it stands, in words; a character of a script without spaces counts half. */
  readonly at: number;
}

/** Word beginnings by their hashes. */
export interface Vocabulary {
  /** Calls `use` with every value that the beginning with this hash has; most have none. */
  readonly look: (hash: number, use: (value: number) => void) => void;
  /** Whether a phrase begins with the words of this hash, the space after them included. */
  readonly goesOn: (hash: number) => boolean;
  /** Scripts that words of this value are written in, a bit each ({@link scriptOf}); undefined for any. */
  readonly scripts: (value: number) => number | undefined;
}

/** The longest word beginning in the table is shorter. */
const LENGTH_LIMIT = 24;
/** The same where every character can begin a word. */
const DENSE_LIMIT = 7;
/** Arabic and Hebrew put up to this many letters of particles before a word. */
const PARTICLES = 3;
/** Words of one sentence looked at; a longer one is a list. */
const WORD_LIMIT = 120;

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const isLetter = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 127 ? LETTER.test(String.fromCharCode(code)) : code > 47 && code < 58);
/** Scripts without spaces, and Korean, which joins its words: a word can begin anywhere. */
const isDense = (code: number): boolean =>
  (code >= 0x2e80 && code < 0xe000) ||
  (code >= 0xe00 && code < 0xf00) ||
  (code >= 0x1000 && code < 0x10a0) ||
  (code >= 0x1780 && code < 0x1800);
const isSemitic = (code: number): boolean => code >= 0x590 && code < 0x780;

/** Whether one of some places in a sentence stands within `reach` words of one of others; a place is not near itself. */
export const near = (some: readonly number[], others: readonly number[], reach: number): boolean =>
  some.some((one) => others.some((other) => one !== other && Math.abs(one - other) <= reach));

/** The words of a vocabulary in one folded sentence. */
export function scan(text: string, { look, goesOn, scripts }: Vocabulary): Hit[] {
  const hits: Hit[] = [];
  let at = 0;
  let script = 0;
  const hit = (value: number) => {
    // A short hash can chance upon a word of another script; no script borrows words of another.
    const written = scripts(value);
    if (written === undefined || (written >> script) & 1) hits.push({ value, at });
  };
  let inWord = 0;
  for (let index = 0; index < text.length && at < WORD_LIMIT; index += 1) {
    const code = text.charCodeAt(index);
    if (!isLetter(code)) {
      inWord = 0;
      continue;
    }
    // "בVPN": another script begins another word.
    if (scriptOf(code) !== script) inWord = 0;
    inWord += 1;
    script = scriptOf(code);
    const dense = isDense(code);
    if (inWord === 1 || dense) at += dense ? 0.5 : 1;
    else if (!isSemitic(code) || inWord > PARTICLES + 1) continue;
    let hash = EMPTY;
    for (
      let end = index;
      end <= text.length && end - index < (dense ? DENSE_LIMIT : LENGTH_LIMIT);
      end += 1
    ) {
      const next = end < text.length ? text.charCodeAt(end) : 0;
      if (isLetter(next)) {
        hash = step(hash, next);
        look(hash, hit);
        continue;
      }
      look(step(hash, WHOLE), hit);
      // "real-money" is "real money".
      if (next !== JOIN && next !== 45) break;
      hash = step(hash, JOIN);
      if (!goesOn(hash)) break;
    }
  }
  return hits;
}

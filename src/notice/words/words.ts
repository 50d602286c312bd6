import { fold } from '../fold.ts';

/**
 * How one language says the parts of a notice. Each part is a list of word beginnings in the syntax of regular
 * expressions, divided by `|`. Two signs are ours: `~` is the rest of the word, `_` the rest of the word and up to three
 * words more. Spelling is the language's own: parts and page pass through the same folding before they are compared.
 */
export interface Words {
  /** BCP 47 tag. */
  readonly language: string;
  /** The visitor's place: "your country", "where you are", "this region". */
  readonly here: string;
  /** A place without saying whose: "country", "region". */
  readonly place: string;
  /** Being turned away: "not available", "blocked", "unable to provide". */
  readonly refusal: string;
  /** What makes it no notice: conditions, other people's places, questions, announcements. */
  readonly doubt: string;
}

const REST = '[^ \\n]{0,20}';
const GAP = `${REST}(?: [^ \\n]{1,24}){0,3}?`;
/** A match begins at the beginning of a word in scripts that join letters into words and no particles to them. */
const WORD_START = '(?:(?<![a-zа-ӿα-ω])|(?![a-zа-ӿα-ω]))';

/**
 * Makes a part a regular expression over folded text. Every repetition is bounded: a megabyte of one letter costs what
 * any text of the same length costs.
 */
export function pattern(part: string): RegExp {
  return new RegExp(`${WORD_START}(?:${fold(part).replaceAll('_', GAP).replaceAll('~', REST)})`, 'g');
}

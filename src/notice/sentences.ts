import { fold } from './fold.ts';

/** Lines looked at, and sentences of one line: what goes beyond is an index or a table, not something said. */
const LINE_LIMIT = 1_500;
const SENTENCE_LIMIT = 60;

export interface Line {
  readonly text: string;
  readonly folded: string;
}

export interface Sentence {
  readonly folded: string;
  readonly line: number;
  /** Of the sentence in its line, from 0. */
  readonly place: number;
}

/**
 * Full stops of all scripts read here; a dot inside a word, a number or a host name ends nothing, nor that of "U.S.". Of
 * several only the first is a beginning: a long row of them would take the square of its length.
 */
const END = /(?<![.!;]|\b[a-z]\.[a-z])[.!;]+["')\]]*(?= |$)|!+(?=[\u2e80-\uffff])|(?<=[?？؟])|[。！۔।॥]+/i;

const split = (line: string): string[] =>
  line.split(END, SENTENCE_LIMIT).filter((part) => part.trim() !== '');

/** Lines of a text with their folded form. */
export function linesOf(text: string): Line[] {
  const lines = text.split('\n', LINE_LIMIT);
  const folded = fold(lines.join('\n')).split('\n');
  return lines.map((line, index) => ({ text: line, folded: (folded[index] ?? '').trim() }));
}

export function sentencesOf(lines: readonly Line[]): Sentence[] {
  return lines.flatMap(({ folded }, line) =>
    split(folded).map((text, place) => ({ folded: text, line, place })),
  );
}

/** The sentence of a line at a place, '' beyond the last. */
export const sentenceAt = (line: string, place: number): string => (split(line)[place] ?? '').trim();

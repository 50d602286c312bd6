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

/** Full stops of all scripts read here; a dot inside a word, a number or a host name ends nothing. */
const END = /[.!;]+["')\]]*(?= |$)|(?<=[?？؟])|[。！۔।॥]+/;

/** Words in quotation marks are somebody else's, as long as the sentence says something besides. */
const QUOTED = /[«“„"「『][^»”"」』]{10,200}[»”"」』]/g;
const BESIDES = /(?:[\p{L}\p{M}\p{N}]+[^\p{L}{}]+){3}|[\u2e80-\udfff]{6}/u;
/** Looked at for what the sentence says besides: the expression takes the square of the length of one long word. */
const BESIDES_LIMIT = 300;
function withoutQuotations(sentence: string): string {
  const rest = sentence.replace(QUOTED, ' ');
  if (rest === sentence || sentence.startsWith('{')) return sentence;
  return BESIDES.test(rest.slice(0, BESIDES_LIMIT)) ? rest : sentence;
}

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
    split(folded).map((text, place) => ({ folded: withoutQuotations(text), line, place })),
  );
}

/** The words of one sentence as the page has them, cut to `limit` characters. */
export function quoteOf(line: Line | undefined, sentence: Sentence, limit: number): string {
  if (line === undefined) return '';
  if (line.text.length <= limit) return line.text.trim();
  return (split(line.text)[sentence.place] ?? line.text).trim().slice(0, limit);
}

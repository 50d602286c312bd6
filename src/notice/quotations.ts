import { type Line, type Sentence, sentenceAt, sentencesOf } from './sentences.ts';

/** What is said in quotation marks, which may hold sentences of its own. */
const QUOTATION = /[«“„"「『][^«»“”„"「」『』]{10,250}[»”“"」』]|(?<=\s)['‘][^'‘’]{15,250}['’](?=[\s,.:)])/g;
/** Full stops in a quotation, and what stands in for them (private use) so that the quotation stays in one piece. */
const STOPS = '.!?;؟？。！۔।';
const FIRST_STAND_IN = 0xe001;

const hideStops = (text: string): string =>
  text.replace(QUOTATION, (quotation) =>
    quotation.replace(/[.!?;؟？。！۔।]/g, (stop) =>
      String.fromCharCode(FIRST_STAND_IN + STOPS.indexOf(stop)),
    ),
  );
const showStops = (text: string): string =>
  text.replace(/[\ue001-\ue00a]/g, (one) => STOPS.charAt(one.charCodeAt(0) - FIRST_STAND_IN));

/** Words in quotation marks are somebody else's, as long as the sentence says something besides. */
const BESIDES = /(?:[\p{L}\p{M}\p{N}]+[^\p{L}{}]+){3}|[\u2e80-\udfff]{6}/u;
/** Looked at for what the sentence says besides: the expression takes the square of the length of one long word. */
const BESIDES_LIMIT = 300;

/** A sentence of which the quotations are told apart from what is said in its own right. */
export interface OwnSentence extends Sentence {
  /** What is quoted in it, folded; '' when nothing is, or when nothing is said besides. */
  readonly quoted: string;
}

function tellApart(sentence: Sentence): OwnSentence {
  const rest = sentence.folded.replace(QUOTATION, ' ');
  const besides = rest !== sentence.folded && !sentence.folded.startsWith('{');
  if (!besides || !BESIDES.test(rest.slice(0, BESIDES_LIMIT)))
    return { ...sentence, folded: showStops(sentence.folded), quoted: '' };
  return { ...sentence, folded: rest, quoted: (sentence.folded.match(QUOTATION) ?? []).join(' ') };
}

/** The sentences of a page's lines, with what they quote told apart. */
export const ownSentencesOf = (lines: readonly Line[]): OwnSentence[] =>
  sentencesOf(lines.map((line) => ({ ...line, folded: hideStops(line.folded) }))).map(tellApart);

/** The words of one sentence as the page has them, cut to `limit` characters. */
export function quoteOf(line: Line | undefined, { place }: Sentence, limit: number): string {
  if (line === undefined) return '';
  if (line.text.length <= limit) return line.text.trim();
  return (showStops(sentenceAt(hideStops(line.text), place)) || line.text).trim().slice(0, limit);
}

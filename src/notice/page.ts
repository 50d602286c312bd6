import { QUOTE_LIMIT } from './notice.ts';
import { type OwnSentence, ownSentencesOf, quoteOf } from './quotations.ts';
import { regionsIn } from './regions.ts';
import { type Parts, readParts } from './sentence-parts.ts';
import { type Line, linesOf } from './sentences.ts';
import type { Signals } from './signals.ts';

/** Sentences read of one page, from the front; headings and dialogs stand in the text too. */
const SENTENCE_LIMIT = 400;
/** Below the first a page can be nothing but its notice; above the second it is an article or an application. */
export const TINY_PAGE = 600;
export const SHORT_PAGE = 1_500;
export const LONG_PAGE = 4_000;
/** A page no longer than this is an answer to one request, not a text with abbreviations in it. */
export const ONE_ANSWER = 160;

/** Who makes the law that a notice names is not who is blocked. */
const LAWMAKER =
  /\b(?:U\.?S\.?|United States|American|E\.?U\.?|European Union|UK|British)(?:['’]s)?,? (?:\w+ ){0,2}(?:sanction|law|export|embargo|regulat|trade|government|treasury)/gi;
/** "From" in a dozen languages. */
const FROM = 'from|aus|von|d[ae]|dari|ze?|fra|från|từ|из|від|از|من';
/** The bare code of a country as the place access came from, before or after the preposition. */
export const FROM_CODE = new RegExp(
  `(?:(?: |^)(?:${FROM}|of|do|v[ao]n|i[zn]) |[来來自從从מ])([A-Z]{2})(?![A-Za-z])|(?<![A-Za-z])([A-Z]{2})(?=에서| se |から|'[dt][ae]n )`,
);
/** The same with what stands right behind it, enough to hold a name. Without "of" and "in", which headlines have. */
const FROM_THERE = new RegExp(
  `(?: |^)(?:${FROM}|desde|dal|depuis|du|uit|от|с территории|з території) \\S[^,;]{2,28}`,
  'giu',
);
/** The place of a country in a template that nobody filled in. */
const UNFILLED =
  /[{%[<$][\w .:$=%]*(?:country|region|location|territory)[\w .()%]*[}%\]>]|(?: |^)(?:in|from|en|de|em|aus|из|в) (?:%(?:\d\$)?[s@]|\{\d\})/i;

/** A page laid out for recognising: its sentences, and what each of them says. */
export interface Page {
  readonly signals: Signals;
  readonly lines: readonly Line[];
  readonly sentences: readonly OwnSentence[];
  /** Of the sentence with the same index. */
  readonly parts: readonly Parts[];
  /** Texts of the title, headings and dialogs. */
  readonly prominent: ReadonlySet<string>;
  /** Characters of text. */
  readonly size: number;
}

/** Lays a page out; of more than {@link SENTENCE_LIMIT} sentences the first are read. */
export function pageOf(signals: Signals): Page {
  const lines = linesOf(signals.text);
  const sentences = ownSentencesOf(lines).slice(0, SENTENCE_LIMIT);
  return {
    signals,
    lines,
    sentences,
    parts: sentences.map(({ folded, quoted }) => readParts(folded, quoted)),
    prominent: new Set([signals.title, ...signals.headings, ...signals.dialogs]),
    size: signals.text.length,
  };
}

/**
 * The words of a sentence as the page has them, with the rest of its line where that is no longer than {@link QUOTE_LIMIT}
 * characters; the title beyond the last sentence.
 */
export function quoteAt({ lines, sentences, signals }: Page, index: number): string {
  const sentence = sentences[index];
  return sentence ? quoteOf(lines[sentence.line], sentence, QUOTE_LIMIT) : signals.title;
}

/** Regions that the words of {@link quoteAt} name as places of visitors; ISO 3166 codes in order. */
export const regionsAt = (page: Page, index: number): string[] =>
  regionsIn(
    quoteAt(page, index)
      .replace(LAWMAKER, ' ')
      .replace(page.size < ONE_ANSWER ? FROM_CODE : /$^/, (_, after, before) => ` (${after ?? before}) `),
    page.signals.language,
  );

/** Whether the words of {@link quoteAt} name a region, or have a place left for one. */
export const namesRegion = (page: Page, index: number): boolean =>
  regionsAt(page, index).length > 0 || UNFILLED.test(quoteAt(page, index));

/** Whether a line names a region, or has a place left for one, as where something comes from. */
export const comesFromRegion = (line: string, language: string): boolean =>
  [...line.matchAll(FROM_THERE)].some(
    ([fromThere]) => regionsIn(fromThere, language).length > 0 || UNFILLED.test(fromThere),
  );

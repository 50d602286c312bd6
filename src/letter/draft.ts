import * as v from 'valibot';
import type { Explanation } from '../explain/explanation.ts';
import { DAY, HOST } from '../history/fields.ts';
import type { Translator } from '../messages/translator.ts';
import { VARIANTS, type Variant } from './letter.ts';
import { type LetterText, letterText } from './letter-text.ts';
import { writeLetter } from './write-letter.ts';

/**
 * Longest subject and letter that are kept, in characters. The longest from the records has 8,900; a notice that lists
 * every place there is makes a pull request of 50,200 under a title of 3,000.
 */
export const SUBJECT_LIMIT = 4_000;
export const BODY_LIMIT = 60_000;

/** Drafts kept; the oldest goes when one more comes. */
export const DRAFT_LIMIT = 60;

/** A letter the visitor has changed. */
export interface Draft {
  readonly host: string;
  readonly variant: Variant;
  /** Day it was begun, YYYY-MM-DD. */
  readonly day: string;
  /** The letter as it was written for them on that day. */
  readonly started: LetterText;
  /** What they have made of it. */
  readonly text: LetterText;
}

const TEXT = v.object({
  subject: v.pipe(v.string(), v.maxLength(SUBJECT_LIMIT)),
  body: v.pipe(v.string(), v.maxLength(BODY_LIMIT)),
});

export const DRAFT: v.GenericSchema<unknown, Draft> = v.object({
  host: HOST,
  variant: v.picklist(VARIANTS),
  day: DAY,
  started: TEXT,
  text: TEXT,
});

/** One draft a host and variant. */
export const draftId = ({ host, variant }: Pick<Draft, 'host' | 'variant'>): string => `${host} ${variant}`;

export const isSameText = (a: LetterText, b: LetterText): boolean =>
  a.subject === b.subject && a.body === b.body;

/**
 * True when the letter would be written otherwise today than when the draft was begun: another ruling, another place,
 * other words on the page, rules checked since. That the day itself is another one does not count: today's letter is
 * written out with the day of the draft.
 */
export function isOutdated(
  { variant, day, started }: Draft,
  today: Explanation,
  english: Translator,
): boolean {
  const then = writeLetter({ ...today, date: day }, variant);
  return then === null || !isSameText(letterText(then, english), started);
}

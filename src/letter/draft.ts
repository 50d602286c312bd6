import * as v from 'valibot';
import { DAY, HOST } from '../history/fields.ts';
import { VARIANTS, type Variant } from './letter.ts';
import type { LetterText } from './letter-text.ts';

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

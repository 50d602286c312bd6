import type { Explanation } from '../explain/explanation.ts';
import type { Translator } from '../messages/translator.ts';
import { type Draft, isSameText } from './draft.ts';
import { letterText } from './letter-text.ts';
import { writeLetter } from './write-letter.ts';

// Apart from the draft itself, so that what only keeps drafts does not carry what writes letters.

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

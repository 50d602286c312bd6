import type { Explanation } from '../../src/explain/explanation.ts';
import type { Draft } from '../../src/letter/draft.ts';
import { letterText } from '../../src/letter/letter-text.ts';
import { writeLetter } from '../../src/letter/write-letter.ts';
import { STATES } from '../popup/states.ts';
import { translatorFor } from '../ui/rendering.ts';

export const english = translatorFor('en');
const state = STATES.find(({ id }) => id === 'over-compliance');
if (state?.type !== 'answer') throw new Error('needs an answer');
export const explanation: Explanation = state.state.explanation;

/** A draft of the letter about something, its subject changed. */
export function draftFrom(about: Explanation, variant: Draft['variant'] = 'visitor'): Draft {
  const letter = writeLetter(about, variant);
  if (letter === null) throw new Error('no letter');
  const started = letterText(letter, english);
  return { host: about.host, variant, day: about.date, started, text: { ...started, subject: 'Mine' } };
}

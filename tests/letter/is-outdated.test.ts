import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/explain/explanation.ts';
import type { Draft } from '../../src/letter/draft.ts';
import { isOutdated } from '../../src/letter/is-outdated.ts';
import { VARIANTS } from '../../src/letter/letter.ts';
import { letterText } from '../../src/letter/letter-text.ts';
import { writeLetter } from '../../src/letter/write-letter.ts';
import { STATES } from '../popup/states.ts';
import { translatorFor } from '../ui/rendering.ts';

const english = translatorFor('en');
const state = STATES.find(({ id }) => id === 'over-compliance');
if (state?.type !== 'answer') throw new Error('needs an answer');
const explanation: Explanation = state.state.explanation;

function draftFrom(about: Explanation, variant: Draft['variant'] = 'visitor'): Draft {
  const letter = writeLetter(about, variant);
  if (letter === null) throw new Error('no letter');
  const started = letterText(letter, english);
  return { host: about.host, variant, day: about.date, started, text: { ...started, subject: 'Mine' } };
}

describe('isOutdated', () => {
  it.each(VARIANTS)('is false while the letter (%s) would be the same, also on another day', (variant) => {
    const draft = draftFrom(explanation, variant);
    expect(isOutdated(draft, explanation, english)).toBe(false);
    expect(isOutdated(draft, { ...explanation, date: '2027-01-05' }, english)).toBe(false);
  });

  it.each([
    ['the place', { region: 'CU' }],
    ['the ruling', { verdict: 'required', headline: 'required', parts: [] }],
    ['the day the rules were checked', { lawChecked: '2026-11-21' }],
    ['the ground: there is none any more', { verdict: 'another-kind' }],
  ] as const)('is true when %s changed', (_, change) => {
    expect(isOutdated(draftFrom(explanation), { ...explanation, ...change }, english)).toBe(true);
  });
});

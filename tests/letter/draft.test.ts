import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { BODY_LIMIT, DRAFT } from '../../src/letter/draft.ts';
import { VARIANTS } from '../../src/letter/letter.ts';
import { letterText } from '../../src/letter/letter-text.ts';
import { writeLetter } from '../../src/letter/write-letter.ts';
import { STATES } from '../popup/states.ts';
import { draftFrom, english, explanation } from './draft-sample.ts';

describe('a draft read back', () => {
  const draft = draftFrom(explanation);
  it('comes whole', () => {
    expect(v.parse(DRAFT, JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });
  it.each([
    ['longer than a letter', { text: { subject: '', body: 'x'.repeat(BODY_LIMIT + 1) } }],
    ['of another writer', { variant: 'spammer' }],
    ['of no day', { day: 'today' }],
  ])('is refused when it is %s', (_, change) => {
    expect(v.safeParse(DRAFT, { ...draft, ...change }).success).toBe(false);
  });
  it('has room for every letter of the drawn states, several times over', () => {
    const lengths = STATES.flatMap((one) =>
      one.type === 'answer'
        ? VARIANTS.map((variant) => {
            const letter = writeLetter(one.state.explanation, variant);
            return letter === null ? 0 : letterText(letter, english).body.length;
          })
        : [],
    );
    expect(Math.max(...lengths)).toBeLessThan(BODY_LIMIT / 3);
    expect(Math.max(...lengths)).toBeGreaterThan(1_000);
  });
});

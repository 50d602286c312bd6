import { expect, it } from 'vitest';
import { HEADLINES } from '../../src/explain/explanation.ts';
import { toneOf } from '../../src/ui/tone.ts';

it('never draws a headline that claims nothing about the law in the colour of a claim', () => {
  const claims = new Set(
    HEADLINES.filter((headline) => ['law', 'mixed', 'choice'].includes(toneOf({ headline }))),
  );
  expect(claims).toEqual(
    new Set(['required', 'partly-required', 'over-compliance', 'own-choice', 'not-required']),
  );
});

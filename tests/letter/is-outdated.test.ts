import { describe, expect, it } from 'vitest';
import { isOutdated } from '../../src/letter/is-outdated.ts';
import { VARIANTS } from '../../src/letter/letter.ts';
import { draftFrom, english, explanation } from './draft-sample.ts';

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

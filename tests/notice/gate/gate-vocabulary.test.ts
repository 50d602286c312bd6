import { describe, expect, it } from 'vitest';
import { slotOf, unpackVocabulary } from '../../../src/notice/gate/gate-vocabulary.ts';
import { hashOf } from '../../../src/notice/hash.ts';
import { FAMILIES } from '../../../src/notice/words/all.ts';
import { REASONS } from '../../../src/notice/words/reasons.ts';
import { stemsOf } from '../../../src/notice/words/stems.ts';

const gateWords = unpackVocabulary();
const valuesOf = (stem: string) => {
  const values: number[] = [];
  gateWords.look(hashOf(stem), (value) => values.push(value));
  return values;
};

describe('gate vocabulary', () => {
  it('holds every place, negation and refusal of every family, under the family’s values', () => {
    for (const [family, { place, own, no, refusal, bound }] of FAMILIES.entries()) {
      for (const [part, list] of [
        `${place ?? ''} ${own ?? ''}`,
        no,

        `${refusal ?? ''} ${bound ?? ''}`,
      ].entries())
        for (const stem of stemsOf(list)) expect(valuesOf(stem), stem).toContain(family * 3 + part);
    }
  });

  it('holds reasons, and knows where a phrase goes on', () => {
    for (const stem of stemsOf(REASONS.vpn)) expect(valuesOf(stem), stem).toContain(FAMILIES.length * 3);
    expect(gateWords.goesOn(hashOf('turn '))).toBe(true);
    expect(gateWords.goesOn(hashOf('turned '))).toBe(false);
  });

  it('takes few other words for its own', () => {
    const words = Array.from({ length: 2_000 }, (_, index) => `zq${index.toString(36)}x`);
    const taken = words.filter((word) => valuesOf(word).length > 0);
    expect(taken.length).toBeLessThan(40);
  });

  it('gives slots within their space', () => {
    expect(slotOf(hashOf('country'), 19)).toBeLessThan(2 ** 19);
    expect(slotOf(hashOf('country'), 19)).toBeGreaterThanOrEqual(0);
  });
});

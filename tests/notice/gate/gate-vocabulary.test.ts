import { describe, expect, it } from 'vitest';
import { slotOf, unpackVocabulary } from '../../../src/notice/gate/gate-vocabulary.ts';
import { FIRST_REASON } from '../../../src/notice/gate/table.ts';
import { hashOf } from '../../../src/notice/hash.ts';
import { FAMILIES } from '../../../src/notice/words/all.ts';
import { gateReasonStems } from '../../../src/notice/words/reasons.ts';
import { gateStemsOf } from '../../../src/notice/words/stems.ts';

const gateWords = unpackVocabulary();
const valuesOf = (stem: string) => {
  const values: number[] = [];
  gateWords.look(hashOf(stem), (value) => values.push(value));
  return values;
};
/** A longer word is found by a beginning of it that the same list has. */
const beginningsOf = (stem: string) => Array.from(stem, (_, index) => stem.slice(0, index + 1));
const partsOf = (stem: string) =>
  beginningsOf(stem)
    .flatMap(valuesOf)
    .filter((value) => value < FIRST_REASON)
    .map((value) => value % 3);

describe('gate vocabulary', () => {
  it('holds the places, negations and refusals of every family, each under its part', () => {
    for (const { place, own, no, refusal, bound } of FAMILIES) {
      for (const [part, lists] of [[place, own], [no], [refusal, bound]].entries())
        for (const stem of lists.flatMap(gateStemsOf)) expect(partsOf(stem), stem).toContain(part);
    }
  });

  it('holds reasons, and knows where a phrase goes on', () => {
    for (const stem of gateReasonStems('vpn')) expect(valuesOf(stem), stem).toContain(FIRST_REASON);
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

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/explain/verdict.ts';
import { OUTCOMES } from '../../src/law/ruling.ts';

describe('verdictOf', () => {
  it.each([
    [[], 'depends'],
    [['required', 'required'], 'required'],
    [['not-required'], 'not-required'],
    [['required', 'not-required'], 'partly-required'],
    [['required', 'depends'], 'partly-required'],
    [['not-required', 'depends'], 'depends'],
    [['depends'], 'depends'],
  ] as const)('%j gives %s', (outcomes, expected) => {
    expect(verdictOf(outcomes)).toBe(expected);
  });

  it('is pure in one direction: not-required only when every outcome is', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...OUTCOMES)), (outcomes) => {
        const every = outcomes.length > 0 && outcomes.every((outcome) => outcome === 'not-required');
        expect(verdictOf(outcomes) === 'not-required').toBe(every);
      }),
    );
  });
});

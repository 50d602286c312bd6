import type { Effect, Outcome, Ruling, Step } from '../law/ruling.ts';

/**
 * Effects that carry an outcome, in ranks: what a lawyer would put first, and what is left to cite where there is none of
 * it. That a ban does not reach a service says little beside the licence that covers it.
 */
const CARRYING: Readonly<Record<Outcome, readonly (readonly Effect[])[]>> = {
  required: [['prohibits', 'takes-back']],
  'not-required': [
    ['exempts', 'permits', 'ended'],
    ['does-not-reach', 'counters'],
  ],
  depends: [['prohibits', 'takes-back', 'permits', 'exempts']],
};

/** The steps that decide a ruling, in the order of the argument; the whole argument where none has a carrying effect. */
export function decidingSteps({ outcome, steps }: Pick<Ruling, 'outcome' | 'steps'>): readonly Step[] {
  for (const effects of CARRYING[outcome]) {
    const found = steps.filter(({ effect }) => effects.includes(effect));
    const standing = found.filter((step) => !isOver(step));
    if (found.length > 0) return standing.length > 0 ? standing : found;
  }
  return steps;
}

/** A ban that is over, not what ended it: beside a better ground its bare name would read as the ban. */
const isOver = ({ effect, to }: Step): boolean => effect === 'ended' && to !== null;

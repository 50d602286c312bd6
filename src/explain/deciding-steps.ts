import type { Effect, Outcome, Ruling, Step } from '../law/ruling.ts';

/** Effects that carry an outcome, the one that decides first. */
const DECIDING: Readonly<Record<Outcome, readonly Effect[]>> = {
  required: ['prohibits', 'takes-back'],
  'not-required': ['exempts', 'permits', 'ended', 'does-not-reach', 'counters'],
  depends: ['prohibits', 'permits', 'exempts'],
};

/** The steps that decide a ruling, the weightiest first; the whole argument where none has a deciding effect. */
export function decidingSteps({ outcome, steps }: Pick<Ruling, 'outcome' | 'steps'>): readonly Step[] {
  const order = DECIDING[outcome];
  const deciding = steps
    .filter(({ effect }) => order.includes(effect))
    .sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
  return deciding.length > 0 ? deciding : steps;
}

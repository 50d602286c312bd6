import { EFFECTS, type Effect, type Ruling, type Step } from '../law/ruling.ts';

/**
 * The argument of several rulings as one: each rule once, where it first comes up, with the weightiest of what it does. A
 * ban that forbids one service and does not reach another is shown as the ban that it is; a licence likewise.
 */
export function argumentOf(rulings: readonly Pick<Ruling, 'steps'>[]): readonly Step[] {
  const steps = new Map<string, Step>();
  for (const step of rulings.flatMap((ruling) => ruling.steps)) {
    const known = steps.get(step.rule);
    if (known === undefined || weight(step.effect) < weight(known.effect)) steps.set(step.rule, step);
  }
  return [...steps.values()];
}

/** The list of effects leads from what decides to what only explains. */
const weight = (effect: Effect): number => EFFECTS.indexOf(effect);

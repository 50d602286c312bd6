import type { Ruling, Turn } from '../law/ruling.ts';
import { decidingSteps } from './deciding-steps.ts';

/**
 * A text that two rulings share when they say the same for the same reason: one outcome by the same deciding rules, open
 * for the same facts. That nothing forbids it is one reason, whichever bans came near and whatever explains it.
 */
export function groundOf(ruling: Ruling): string {
  const steps = decidingSteps(ruling)
    .filter(({ effect }) => effect !== 'does-not-reach' && effect !== 'explains')
    .map(({ rule, effect }) => `${rule} ${effect}`);
  const turns = ruling.outcome === 'depends' ? ruling.turnsOn.map(({ fact }) => fact) : [];
  return [ruling.outcome, ...steps.sort(), ...new Set(turns.sort())].join('\n');
}

/** One ruling for two on the same ground: the argument of the first, with what only the second adds after it. */
export function joinRulings(a: Ruling, b: Ruling): Ruling {
  const checked = [a.checked, b.checked].filter((day) => day !== null).sort();
  return {
    outcome: a.outcome,
    jurisdictions: union(a.jurisdictions, b.jurisdictions, String).sort(),
    steps: union(a.steps, b.steps, ({ rule }) => rule),
    turnsOn: union(a.turnsOn, b.turnsOn, ({ fact, value, outcome }) => [fact, value, outcome].join()),
    residual: union(a.residual, b.residual, ({ rule }) => rule),
    checked: checked[0] ?? null,
  };
}

/** Turns on values that a joined part covers are gone: they led from the one to the other of what is now one. */
export function withoutCovered(
  turns: readonly Turn[],
  fact: string,
  covered: readonly string[],
): readonly Turn[] {
  return turns.filter((turn) => turn.fact !== fact || !covered.includes(turn.value));
}

function union<T>(a: readonly T[], b: readonly T[], keyOf: (item: T) => string): T[] {
  const known = new Set(a.map(keyOf));
  return [...a, ...b.filter((item) => !known.has(keyOf(item)))];
}

import type { Outcome } from '../law/ruling.ts';
import type { Part, Verdict } from './explanation.ts';

/** The verdict over several outcomes: `not-required` and `required` only when all agree, and `depends` over none. */
export function verdictOf(outcomes: readonly Outcome[]): Exclude<Verdict, 'another-kind' | 'no-notice'> {
  const has = new Set(outcomes);
  if (has.size === 0) return 'depends';
  if (has.size === 1)
    return has.has('required') ? 'required' : has.has('depends') ? 'depends' : 'not-required';
  return has.has('required') ? 'partly-required' : 'depends';
}

export const verdictOfParts = (parts: readonly Part[]) => verdictOf(parts.map((part) => part.ruling.outcome));

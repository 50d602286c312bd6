import { dayAfter, dayBefore } from './days.ts';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { rulesAtHand } from './rule-index.ts';
import type { RuleSet } from './rule-set.ts';
import type { Ruling } from './ruling.ts';
import { BRITAIN_LEFT } from './who-is-bound.ts';

/** A time in which the answer to one question stayed the same. */
export interface Period {
  readonly from: string;
  /** Last day, null while it lasts. */
  readonly to: string | null;
  /** The ruling of its first day. */
  readonly ruling: Ruling;
}

/**
 * What was lawful when: the answer to one question through the days from `start` to `end`, YYYY-MM-DD, oldest first.
 *
 * @param same tells whether two rulings answer alike; neighbours that do are one period. By default the outcome counts.
 */
export function timeline(
  question: Omit<Facts, 'date'>,
  rules: RuleSet,
  start: string,
  end: string,
  same: (before: Ruling, after: Ruling) => boolean = (before, after) => before.outcome === after.outcome,
): readonly Period[] {
  const periods: Period[] = [];
  for (const from of daysOfChange(question, rules, start, end)) {
    const ruling = rule({ ...question, date: from }, rules);
    const last = periods.at(-1);
    if (last !== undefined) {
      if (same(last.ruling, ruling)) continue;
      periods[periods.length - 1] = { ...last, to: dayBefore(from) };
    }
    periods.push({ from, to: null, ruling });
  }
  return periods;
}

/**
 * `start`, and each later day on which a rule that speaks of the case begins, or has ended the day before, or on which
 * providers come under other laws.
 */
function daysOfChange(
  { region, service }: Omit<Facts, 'date'>,
  rules: RuleSet,
  start: string,
  end: string,
): readonly string[] {
  const days = new Set([start]);
  if (BRITAIN_LEFT > start && BRITAIN_LEFT <= end) days.add(BRITAIN_LEFT);
  for (const { rule: each } of rulesAtHand(rules, region, service).near) {
    if (each.from !== null && each.from > start && each.from <= end) days.add(each.from);
    if (each.to !== null && each.to >= start && each.to < end) days.add(dayAfter(each.to));
  }
  return [...days].sort();
}

import { dayAfter, dayBefore } from './days.ts';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { matchersFor } from './rule-index.ts';
import type { RuleSet } from './rule-set.ts';
import type { Outcome, Step } from './ruling.ts';
import type { Service } from './service.ts';
import { EFFECT_OF, stepOf } from './step.ts';

/** One question that a timeline follows through the years. */
export interface Sample {
  readonly service: Service;
  readonly payment: 'free' | 'paid';
  readonly customer: 'individual' | 'business';
  readonly delivery: 'hosted' | 'download' | 'goods';
}

/** What people and companies ask for most, told apart where the law does. */
export const SAMPLES: readonly Sample[] = [
  { service: 'messaging', payment: 'free', customer: 'individual', delivery: 'hosted' },
  { service: 'messaging', payment: 'paid', customer: 'individual', delivery: 'hosted' },
  { service: 'news-media', payment: 'free', customer: 'individual', delivery: 'hosted' },
  { service: 'cloud-hosting', payment: 'paid', customer: 'business', delivery: 'hosted' },
  { service: 'enterprise-software', payment: 'paid', customer: 'business', delivery: 'hosted' },
  { service: 'software-download', payment: 'paid', customer: 'individual', delivery: 'download' },
  { service: 'e-commerce-goods', payment: 'paid', customer: 'individual', delivery: 'goods' },
  { service: 'payments', payment: 'paid', customer: 'individual', delivery: 'hosted' },
];

/** A time in which nothing changed for the samples. */
export interface Period {
  readonly from: string;
  /** Last day, null while it lasts. */
  readonly to: string | null;
  /** In the order of {@link SAMPLES}. */
  readonly outcomes: readonly Outcome[];
  /** Rules that began on `from`. */
  readonly began: readonly Step[];
  /** Rules whose last day was the day before `from`. */
  readonly ended: readonly Step[];
}

/**
 * What was lawful when: the periods from `start` to `end` (days, `end` excluded from change) in which a provider of
 * `country` could or could not serve people in `region`. Periods with the same outcomes are one.
 */
export function timeline(
  region: string,
  rules: RuleSet,
  country: string,
  start: string,
  end: string,
): readonly Period[] {
  const days = new Set([start]);
  for (const { rule: each } of matchersFor(rules, region)) {
    if (each.from !== null && each.from > start && each.from <= end) days.add(each.from);
    if (each.to !== null && each.to >= start && each.to < end) days.add(dayAfter(each.to));
  }
  const periods: Period[] = [];
  for (const from of [...days].sort()) {
    const outcomes = SAMPLES.map((sample) => rule(factsOf(region, country, sample, from), rules).outcome);
    const last = periods.at(-1);
    if (last?.outcomes.every((outcome, index) => outcome === outcomes[index])) continue;
    if (last !== undefined) periods[periods.length - 1] = { ...last, to: dayBefore(from) };
    periods.push({ from, to: null, outcomes, ...changes(region, rules, from) });
  }
  return periods;
}

function changes(region: string, rules: RuleSet, day: string): Pick<Period, 'began' | 'ended'> {
  const eve = dayBefore(day);
  const of = matchersFor(rules, region).map((matcher) => matcher.rule);
  return {
    began: of.filter((each) => each.from === day).map((each) => stepOf(each, EFFECT_OF[each.kind])),
    ended: of.filter((each) => each.to === eve).map((each) => stepOf(each, 'ended')),
  };
}

function factsOf(region: string, country: string, sample: Sample, date: string): Facts {
  return { region, provider: { country }, ...sample, date };
}

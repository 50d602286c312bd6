import { readRules } from '../cli/read-rules.ts';
import type { Facts } from '../law/facts.ts';
import { CUSTOMERS, DELIVERIES, PAYMENTS } from '../law/facts.ts';
import { packRules, unpackRules } from '../law/packed-rules.ts';
import { rule } from '../law/rule.ts';
import type { RuleSet } from '../law/rule-set.ts';
import { SERVICES } from '../law/service.ts';

const REGIONS = ['IR', 'CU', 'KP', 'SY', 'RU', 'BY', 'UA-43', 'UA-14', 'VE', 'SD', 'YE', 'AF'];
const COUNTRIES = ['US', 'DE', 'GB', 'CA', 'CH', 'IN'];
const YEARS = ['2014-06-01', '2019-06-01', '2023-06-01', '2026-06-01'];

/** Figures of the law engine, measured on one core in this process. */
export interface LawBench {
  readonly rules: number;
  /** Scenarios answered in a second of processor time on one core, argument and turns included; an eighth of them leave facts unknown. */
  readonly rulingsPerSecond: number;
  /** Time until the rules of one region are at hand, as a popup needs them: of the region with most, in ms (median of 20). */
  readonly regionLoadMs: number;
  /** Time to parse all packaged rules, which no page does for one visitor, in ms (median of 20). */
  readonly loadMs: number;
}

/** Measures `rule` over a grid of questions and the loading of the packaged rules. */
export function benchLaw(): LawBench {
  const ruleSet = readRules();
  const questions = grid();
  for (const facts of questions.slice(0, 2000)) rule(facts, ruleSet);
  const start = process.cpuUsage();
  for (const facts of questions) rule(facts, ruleSet);
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  const text = packRules(ruleSet);
  const region = largest(ruleSet);
  const regionLoadMs = medianMs(() => unpackRules(text).of?.(region).length);
  const loadMs = medianMs(() => unpackRules(text).rules.length);
  return {
    rules: ruleSet.rules.length,
    rulingsPerSecond: Math.round(questions.length / seconds),
    regionLoadMs,
    loadMs,
  };
}

/** Milliseconds that `load` takes, the median of 20; it must find rules. */
function medianMs(load: () => number | undefined): number {
  const times = Array.from({ length: 20 }, () => {
    const from = performance.now();
    const found = load() ?? 0;
    const time = performance.now() - from;
    if (found === 0) throw new Error('rules got lost in the package');
    return time;
  }).sort((a, b) => a - b);
  return Number((times[10] ?? 0).toFixed(2));
}

/** The region that most rules name. */
function largest({ rules }: RuleSet): string {
  const count = (region: string) => rules.filter(({ regions }) => regions.includes(region)).length;
  return REGIONS.reduce((most, region) => (count(region) > count(most) ? region : most));
}

/** 10,000 questions spread over regions, providers, services, facts and years, always the same. */
function grid(): readonly Facts[] {
  const pick = <T>(values: readonly T[], n: number): T => values[n % values.length] as T;
  return Array.from({ length: 10_000 }, (_, n) => {
    const known = n % 8 !== 0;
    return {
      region: pick(REGIONS, n),
      provider: { country: pick(COUNTRIES, Math.floor(n / 12)) },
      service: pick(SERVICES, n * 7),
      payment: known ? pick(PAYMENTS.slice(0, 2), Math.floor(n / 3)) : 'unknown',
      customer: known ? pick(CUSTOMERS.slice(0, 4), Math.floor(n / 5)) : 'unknown',
      delivery: known ? pick(DELIVERIES.slice(0, 2), Math.floor(n / 2)) : 'hosted',
      date: pick(YEARS, Math.floor(n / 7)),
    };
  });
}

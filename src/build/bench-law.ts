import { readRules } from '../cli/read-rules.ts';
import type { Facts } from '../law/facts.ts';
import { CUSTOMERS, DELIVERIES, PAYMENTS } from '../law/facts.ts';
import { packRules, unpackRules } from '../law/packed-rules.ts';
import { rule } from '../law/rule.ts';
import { SERVICES } from '../law/service.ts';

const REGIONS = ['IR', 'CU', 'KP', 'SY', 'RU', 'BY', 'UA-43', 'UA-14', 'VE', 'SD', 'YE', 'AF'];
const COUNTRIES = ['US', 'DE', 'GB', 'CA', 'CH', 'IN'];
const YEARS = ['2014-06-01', '2019-06-01', '2023-06-01', '2026-06-01'];

/** Figures of the law engine, measured on one core in this process. */
export interface LawBench {
  readonly rules: number;
  /** Scenarios answered in a second of processor time on one core, argument and turns included; an eighth of them leave facts unknown. */
  readonly rulingsPerSecond: number;
  /** Time to parse all packaged rules, in ms (median of 20). */
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
  const loads = Array.from({ length: 20 }, () => {
    const from = performance.now();
    const { length } = unpackRules(text).rules;
    if (length !== ruleSet.rules.length) throw new Error('rules got lost in the package');
    return performance.now() - from;
  }).sort((a, b) => a - b);
  return {
    rules: ruleSet.rules.length,
    rulingsPerSecond: Math.round(questions.length / seconds),
    loadMs: Number((loads[10] ?? 0).toFixed(2)),
  };
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

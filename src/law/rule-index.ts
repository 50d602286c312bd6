import type { Matcher } from './match.ts';
import type { RuleSet } from './rule-set.ts';
import { plainName } from './situation.ts';

const indexes = new WeakMap<RuleSet, Map<string, readonly Matcher[]>>();

/** The rules that name `region` or every region, in the order of their ids. Built once per rule set and region. */
export function matchersFor(ruleSet: RuleSet, region: string): readonly Matcher[] {
  let index = indexes.get(ruleSet);
  if (index === undefined) {
    index = new Map();
    indexes.set(ruleSet, index);
  }
  let matchers = index.get(region);
  if (matchers === undefined) {
    matchers = ruleSet.rules
      .filter((rule) => rule.regions.includes(region) || rule.regions.includes('*'))
      .map((rule) => ({
        rule,
        services: rule.services === undefined ? null : new Set(rule.services),
        outlets: rule.outlet === undefined ? null : new Set(rule.outlet.map(plainName)),
      }));
    index.set(region, matchers);
  }
  return matchers;
}

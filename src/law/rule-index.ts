import type { Matcher } from './match.ts';
import type { RuleSet } from './rule-set.ts';
import { plainName } from './situation.ts';

/** The rules of one region, sorted out for one service. */
export interface RulesAtHand {
  /** All that can decide a case: rules that speak of the service. */
  readonly deciding: readonly Matcher[];
  /** Those, and the rules people usually cite for the region. */
  readonly near: readonly Matcher[];
  /** Screening duties that stay whatever the outcome. */
  readonly residual: readonly Matcher[];
}

interface RegionIndex {
  readonly all: readonly Matcher[];
  readonly byService: Map<string, RulesAtHand>;
}

const indexes = new WeakMap<RuleSet, Map<string, RegionIndex>>();

/** The rules that name `region` or every region, in the order of their ids. Built once per rule set and region. */
export function matchersFor(ruleSet: RuleSet, region: string): readonly Matcher[] {
  return indexFor(ruleSet, region).all;
}

/** {@link RulesAtHand} for a region and service. Built once each. */
export function rulesAtHand(ruleSet: RuleSet, region: string, service: string): RulesAtHand {
  const { all, byService } = indexFor(ruleSet, region);
  let atHand = byService.get(service);
  if (atHand === undefined) {
    const speaks = (matcher: Matcher) => matcher.services === null || matcher.services.has(service);
    const arguing = all.filter((matcher) => matcher.rule.residual !== true);
    atHand = {
      deciding: arguing.filter(speaks),
      near: arguing.filter((matcher) => matcher.rule.principal === true || speaks(matcher)),
      residual: all.filter((matcher) => matcher.rule.residual === true),
    };
    byService.set(service, atHand);
  }
  return atHand;
}

function indexFor(ruleSet: RuleSet, region: string): RegionIndex {
  let index = indexes.get(ruleSet);
  if (index === undefined) {
    index = new Map();
    indexes.set(ruleSet, index);
  }
  let ofRegion = index.get(region);
  if (ofRegion === undefined) {
    const all = ruleSet.rules
      .filter((rule) => rule.regions.includes(region) || rule.regions.includes('*'))
      .map((rule) => ({
        rule,
        services: rule.services === undefined ? null : new Set(rule.services),
        outlets: rule.outlet === undefined ? null : new Set(rule.outlet.map(plainName)),
      }));
    ofRegion = { all, byService: new Map() };
    index.set(region, ofRegion);
  }
  return ofRegion;
}

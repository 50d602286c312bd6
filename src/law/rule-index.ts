import type { Judgement } from './judge.ts';
import { binds, closesRegion, inForce, isFallback, type Matcher } from './match.ts';
import type { RuleSet } from './rule-set.ts';
import { plainName, type Situation } from './situation.ts';
import { lawsOf } from './who-is-bound.ts';

/** The rules of one region, sorted out for one service. */
export interface RulesAtHand {
  /** All that can decide a case: rules that speak of the service. */
  readonly deciding: readonly Matcher[];
  /** Those, and the rules people usually cite for the region. */
  readonly near: readonly Matcher[];
  /** Screening duties that stay whatever the outcome. */
  readonly residual: readonly Matcher[];
}

/** The rules that can speak of a provider's service on a day, and what they have been found to say. */
export interface RulesInPlay {
  readonly matchers: readonly Matcher[];
  /** Facts of the dealing that any of the rules asks for: the others change nothing. */
  readonly asks: {
    readonly payment: boolean;
    readonly customer: boolean;
    readonly delivery: boolean;
    readonly outlet: boolean;
  };
  /** By the values of those facts, see `judgementOf`. */
  readonly judgements: Map<string, Judgement>;
}

interface RegionIndex {
  readonly all: readonly Matcher[];
  readonly byService: Map<string, RulesAtHand>;
  readonly byDay: Map<string, DayIndex>;
}

interface DayIndex {
  readonly byProvider: Map<ReadonlySet<string>, ProviderIndex>;
  /** Providers and services under the very same laws and rules share what these say. */
  readonly shared: Map<string, RulesInPlay>;
}

interface ProviderIndex {
  readonly binding: readonly Matcher[];
  readonly byService: Map<string, RulesInPlay>;
}

/** A timeline asks for a hundred days, one after the other: what it leaves behind is dropped. */
const DAYS_KEPT = 16;

const indexes = new WeakMap<RuleSet, Map<string, RegionIndex>>();

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

/** {@link RulesInPlay} for what stays the same over all dealings with a provider. Built once, for the latest days. */
export function rulesInPlay(ruleSet: RuleSet, situation: Situation): RulesInPlay {
  const { region, date, service, classes } = situation;
  const { all, byDay } = indexFor(ruleSet, region);
  let day = byDay.get(date);
  if (day === undefined) {
    if (byDay.size === DAYS_KEPT) byDay.clear();
    day = { byProvider: new Map(), shared: new Map() };
    byDay.set(date, day);
  }
  let provider = day.byProvider.get(classes);
  if (provider === undefined) {
    const binding = withoutHollowFallbacks(
      all.filter(({ rule }) => rule.residual !== true && inForce(rule, date) && binds(rule, classes)),
    );
    provider = { binding, byService: new Map() };
    day.byProvider.set(classes, provider);
  }
  let inPlay = provider.byService.get(service);
  if (inPlay === undefined) {
    inPlay = shared(
      day,
      provider.binding.filter(({ services }) => services === null || services.has(service)),
      lawsOf(classes),
    );
    provider.byService.set(service, inPlay);
  }
  return inPlay;
}

/** "No measure closes this country" is not said by a law that has measures on the country. */
function withoutHollowFallbacks(matchers: readonly Matcher[]): readonly Matcher[] {
  const closing = new Set<string>();
  for (const { rule } of matchers) if (closesRegion(rule)) closing.add(rule.jurisdiction);
  return matchers.filter(({ rule }) => !(isFallback(rule) && closing.has(rule.jurisdiction)));
}

function shared(day: DayIndex, matchers: readonly Matcher[], laws: readonly string[]): RulesInPlay {
  const key = [...laws, ...matchers.map(({ rule }) => rule.id)].join();
  let inPlay = day.shared.get(key);
  if (inPlay === undefined) {
    const asks = (has: (matcher: Matcher) => boolean) => matchers.some(has);
    inPlay = {
      matchers,
      asks: {
        payment: asks(({ rule }) => rule.payment !== undefined),
        customer: asks(({ rule }) => rule.customer !== undefined),
        delivery: asks(({ rule }) => rule.delivery !== undefined),
        outlet: asks(({ outlets }) => outlets !== null),
      },
      judgements: new Map(),
    };
    day.shared.set(key, inPlay);
  }
  return inPlay;
}

/** The rules that name `region` or every region, in the order of their ids. Built once per rule set and region. */
function indexFor(ruleSet: RuleSet, region: string): RegionIndex {
  let index = indexes.get(ruleSet);
  if (index === undefined) {
    index = new Map();
    indexes.set(ruleSet, index);
  }
  let ofRegion = index.get(region);
  if (ofRegion === undefined) {
    const named =
      ruleSet.of?.(region) ??
      ruleSet.rules.filter(({ regions }) => regions.includes(region) || regions.includes('*'));
    const all = named.map((rule) => ({
      rule,
      services: rule.services === undefined ? null : new Set(rule.services),
      outlets: rule.outlet === undefined ? null : new Set(rule.outlet.map(plainName)),
    }));
    ofRegion = { all, byService: new Map(), byDay: new Map() };
    index.set(region, ofRegion);
  }
  return ofRegion;
}

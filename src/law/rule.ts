import { argue } from './argue.ts';
import type { Facts } from './facts.ts';
import { judgementOf } from './judgement-of.ts';
import { binds, inForce, type Matcher } from './match.ts';
import type { Jurisdiction } from './rule-format.ts';
import { type RulesInPlay, rulesAtHand, rulesInPlay } from './rule-index.ts';
import type { RuleSet } from './rule-set.ts';
import type { Outcome, Ruling, Step, Turn } from './ruling.ts';
import { type Situation, situationsOf } from './situation.ts';
import { stepOf } from './step.ts';
import { turnsOf } from './turns.ts';

/** Turns of a ruling that the silence of these laws leaves open: each says whose law was not read for the case. */
const unread = (laws: Iterable<Jurisdiction>): readonly Turn[] =>
  [...new Set(laws)].sort().map((law) => ({
    fact: 'rule-on-record',
    value: law.toLowerCase(),
    outcome: 'depends',
  }));

/**
 * What the law says of serving this customer: does it require the provider to refuse?
 *
 * `facts` must be valid (see `parseFacts`); a fact that is `unknown`, or a provider without a country, is judged over
 * all its values, and where these differ the ruling is `depends` and names them. An absent `ownedBy` means that no
 * foreign owner matters, an absent `outlet` that the question is about no media outlet.
 */
export function rule(facts: Facts, rules: RuleSet): Ruling {
  const { near, residual: duties } = rulesAtHand(rules, facts.region, facts.service);
  const situations = situationsOf(facts);
  const judgements = situations.map((situation) => judgementOf(rules, situation));
  const outcomes = new Set(judgements.map((judgement) => judgement.outcome));
  const [only] = outcomes;
  const outcome: Outcome = outcomes.size === 1 && only !== undefined ? only : 'depends';
  const steps = argue(near, situations, judgements, outcome);
  const inPlay = inPlayFor(rules, situations);
  const turns = turnsOf(rules, facts, outcome, new Set(judgements), [...inPlay.values()]);
  // A listed person is refused whether or not a rule vouches for the rest: only what stays open hangs on a rule.
  const open = judgements.filter((judgement) => outcome === 'depends' && judgement.outcome === 'depends');
  const turnsOn = [...turns, ...unread(open.flatMap(({ silent }) => silent))];
  const laws = judgements.flatMap((judgement) => judgement.laws);
  const noRule = unread(laws.length > 0 ? laws : ['other']);
  const residual = residualOf(duties, situations);
  if (steps.length === 0 && outcome !== 'depends')
    return { outcome: 'depends', jurisdictions: [], steps, turnsOn: noRule, residual, checked: null };
  return {
    outcome,
    jurisdictions: jurisdictionsOf(inPlay),
    steps,
    turnsOn: turnsOn.length === 0 && outcome === 'depends' ? noRule : turnsOn,
    residual,
    checked: steps.reduce<string | null>(
      (oldest, step) => (oldest === null || step.checked < oldest ? step.checked : oldest),
      null,
    ),
  };
}

/** Classes that say whom a rule finds, not whose law the provider lives under. */
const NOT_ITS_OWN: readonly string[] = ['anyone', 'foreign', 'not-us', 'outside'];

type ByProvider = ReadonlyMap<ReadonlySet<string>, RulesInPlay>;

/** The rules in play for each provider among the situations, by its classes. */
function inPlayFor(rules: RuleSet, situations: readonly Situation[]): ByProvider {
  const found = new Map<ReadonlySet<string>, RulesInPlay>();
  for (const situation of situations)
    if (!found.has(situation.classes)) found.set(situation.classes, rulesInPlay(rules, situation));
  return found;
}

/** Jurisdictions with a rule on record that binds the provider for this region on this day. */
function jurisdictionsOf(inPlay: ByProvider): readonly string[] {
  const found = new Set<string>();
  for (const [classes, { matchers }] of inPlay)
    for (const { rule: each } of matchers) {
      if (found.has(each.jurisdiction) || each.kind === 'scope' || each.kind === 'guidance') continue;
      if (each.bound.some((name) => classes.has(name) && !NOT_ITS_OWN.includes(name)))
        found.add(each.jurisdiction);
    }
  return [...found].sort();
}

/** Screening duties that stay whatever the outcome. */
function residualOf(matchers: readonly Matcher[], situations: readonly Situation[]): readonly Step[] {
  return matchers
    .filter(({ rule: each }) =>
      situations.some((situation) => inForce(each, situation.date) && binds(each, situation.classes)),
    )
    .map(({ rule: each }) => stepOf(each, 'explains'));
}

import { binds, inForce, type Matcher, speaksOfDealing, speaksOfService } from './match.ts';
import type { Jurisdiction, Rule, RuleKind } from './rule-format.ts';
import type { Outcome } from './ruling.ts';
import type { Situation } from './situation.ts';
import { lawsOf } from './who-is-bound.ts';

/** Whether something holds, when it may hang on a fact that nobody told: Kleene's three values. */
export type Holds = 'yes' | 'no' | 'maybe';

/** Values taken for conditions, by fact: what a turn tries out. */
export type Assumed = ReadonlyMap<string, 'yes' | 'no'>;

/** What the law says of one situation, with the rules that spoke. */
export interface Judgement {
  readonly outcome: Outcome;
  /** Prohibitions that reach the situation, lifted or not. */
  readonly prohibitions: readonly Rule[];
  /** Those of them that nothing lifts for certain. */
  readonly standing: readonly Rule[];
  /** Licences, exemptions, exclusions, terminations, statutes and guidance that speak of the situation. */
  readonly others: readonly Rule[];
  /** True when rules that reach out to it stand, no others certainly do, and the law of its seat forbids to obey them. */
  readonly lawsConflict: boolean;
  /** The laws the provider lives under, as far as they are on record. */
  readonly laws: readonly Jurisdiction[];
  /** Those of them without a rule that vouches for the situation: nobody held it against that law. */
  readonly silent: readonly Jurisdiction[];
}

/** Fact that stands for the choice between two laws that contradict each other. */
export const CONFLICT = 'conflict-of-laws';

const NOTHING: Assumed = new Map();

/** Judges one situation by the rules that speak of it: {@link weigh}. */
export function judge(
  matchers: readonly Matcher[],
  situation: Situation,
  assumed: Assumed = NOTHING,
): Judgement {
  const prohibitions: Rule[] = [];
  const others: Rule[] = [];
  for (const matcher of matchers) {
    const { rule } = matcher;
    if (!inForce(rule, situation.date) || !binds(rule, situation.classes)) continue;
    if (!speaksOfService(matcher, situation) || !speaksOfDealing(rule, situation)) continue;
    if (rule.kind === 'prohibition') prohibitions.push(rule);
    else others.push(rule);
  }
  return weigh({ prohibitions, others, laws: lawsOf(situation.classes) }, assumed);
}

/**
 * Weighs the rules that speak of a situation as a lawyer argues: what is prohibited, what lifts it, what takes the lift
 * back. Jurisdictions that bind together add up: one standing prohibition is enough. Absence of a rule is no permission:
 * that nothing forbids it needs a rule of each law the provider lives under that vouches for the situation.
 */
export function weigh(
  { prohibitions, others, laws }: Pick<Judgement, 'prohibitions' | 'others' | 'laws'>,
  assumed: Assumed,
): Judgement {
  const standing: Rule[] = [];
  let atHome: Holds = 'no';
  let fromAbroad: Holds = 'no';
  for (const rule of prohibitions) {
    const stands = and(holds(rule, assumed), not(lifted(rule, others, assumed)));
    if (stands === 'no') continue;
    standing.push(rule);
    if (reachesOut(rule)) fromAbroad = or(fromAbroad, stands);
    else atHome = or(atHome, stands);
  }
  const lawsConflict =
    fromAbroad !== 'no' && atHome !== 'yes' && others.some((rule) => rule.kind === 'blocking-statute');
  if (lawsConflict) {
    const choice = assumed.get(CONFLICT);
    if (choice === 'no') fromAbroad = 'no';
    else if (choice === undefined) fromAbroad = 'maybe';
  }
  const silent = laws.filter((law) => !others.some((rule) => vouches(rule, law, assumed)));
  const outcome = OUTCOME[or(or(atHome, fromAbroad), silent.length > 0 ? 'maybe' : 'no')];
  return { outcome, prohibitions, standing, others, lawsConflict, laws, silent };
}

/** Facts that the rules of a judgement hang on and that nobody can read off the question. */
export function conditionsOf({ prohibitions, others, lawsConflict }: Judgement): ReadonlySet<string> {
  const facts = new Set<string>();
  for (const rules of [prohibitions, others])
    for (const rule of rules) for (const condition of rule.conditions ?? []) facts.add(condition.fact);
  if (lawsConflict) facts.add(CONFLICT);
  return facts;
}

const OUTCOME: Readonly<Record<Holds, Outcome>> = { yes: 'required', no: 'not-required', maybe: 'depends' };

/** Kinds of rule that say what of a situation is free; a prohibition that may not hold says nothing of the rest. */
const VOUCHING: readonly RuleKind[] = ['authorization', 'exemption', 'termination', 'scope', 'guidance'];

const vouches = (rule: Rule, law: Jurisdiction, assumed: Assumed): boolean =>
  rule.jurisdiction === law && VOUCHING.includes(rule.kind) && holds(rule, assumed) !== 'no';

function lifted(prohibition: Rule, others: readonly Rule[], assumed: Assumed): Holds {
  let result: Holds = 'no';
  for (const licence of others) {
    if (licence.lifts === undefined || !licence.lifts.includes(prohibition.programme)) continue;
    let lifts = holds(licence, assumed);
    for (const exclusion of others)
      if (exclusion.takesBack?.includes(licence.id) === true)
        lifts = and(lifts, not(holds(exclusion, assumed)));
    result = or(result, lifts);
    if (result === 'yes') return result;
  }
  return result;
}

/** All conditions of a rule together, under what is assumed and otherwise presumed. */
export function holds(rule: Rule, assumed: Assumed = NOTHING): Holds {
  let result: Holds = 'yes';
  for (const condition of rule.conditions ?? []) {
    const value = assumed.get(condition.fact) ?? condition.presumed;
    result = and(result, value === undefined ? 'maybe' : value === condition.holds ? 'yes' : 'no');
  }
  return result;
}

/** Classes that only rules reaching out of the United States bind. */
const ABROAD: readonly string[] = ['us-owned', 'not-us'];

/** True for a rule of the United States that binds companies abroad: what a blocking statute is made against. */
const reachesOut = (rule: Rule): boolean =>
  rule.jurisdiction === 'US' && rule.bound.every((name) => ABROAD.includes(name));

const not = (a: Holds): Holds => (a === 'yes' ? 'no' : a === 'no' ? 'yes' : 'maybe');
const and = (a: Holds, b: Holds): Holds =>
  a === 'no' || b === 'no' ? 'no' : a === 'maybe' || b === 'maybe' ? 'maybe' : 'yes';
const or = (a: Holds, b: Holds): Holds => not(and(not(a), not(b)));

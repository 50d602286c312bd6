import { daysBetween } from './days.ts';
import { holds, type Judgement } from './judge.ts';
import { binds, inForce, isFallback, type Matcher, speaksOfDealing, speaksOfService } from './match.ts';
import type { Rule } from './rule-format.ts';
import { EFFECTS, type Effect, type Outcome, type Step } from './ruling.ts';
import type { Situation } from './situation.ts';
import { EFFECT_OF, stepOf } from './step.ts';

/** Place of each effect in the argument. */
const RANK = Object.fromEntries(EFFECTS.map((effect, place) => [effect, place])) as Record<Effect, number>;

/** A rule that begins within three years is worth a word: "it came only on ...". */
const SOON_DAYS = 1100;

/**
 * The chain of rules in the order a lawyer argues: what prohibits, exempts, permits, takes back, has ended, counters,
 * does not reach, explains. Besides the rules that spoke it names those that people cite and that do not apply here:
 * rules that bind others, have ended, are not in force yet, or speak of other services or customers.
 */
export function argue(
  matchers: readonly Matcher[],
  situations: readonly Situation[],
  judgements: readonly Judgement[],
  outcome: Outcome,
): readonly Step[] {
  const effects = new Map<Rule, Effect>();
  const note = (rule: Rule, effect: Effect) => {
    if (!effects.has(rule)) effects.set(rule, effect);
  };
  for (const { prohibitions, others } of judgements) {
    for (const rule of [...prohibitions, ...others])
      note(rule, holds(rule) === 'no' ? 'does-not-reach' : EFFECT_OF[rule.kind]);
  }
  const standing = new Set(
    judgements.flatMap((judgement) => judgement.standing.map((rule) => rule.programme)),
  );
  for (const matcher of matchers) {
    const { rule } = matcher;
    if (effects.has(rule) || outcome === (rule.kind === 'prohibition' ? 'required' : 'not-required'))
      continue;
    for (const situation of situations) {
      const effect =
        rule.kind === 'prohibition'
          ? whyNotProhibited(matcher, situation)
          : whyNotLifted(matcher, situation, standing);
      if (effect === null) continue;
      effects.set(rule, effect);
      break;
    }
  }
  const spoken = new Set(
    [...effects.keys()].filter((rule) => !isFallback(rule)).map((rule) => rule.jurisdiction),
  );
  return [...effects]
    .filter(([rule]) => !(isFallback(rule) && spoken.has(rule.jurisdiction)))
    .map(([rule, effect]) => stepOf(rule, effect))
    .sort((a, b) => RANK[a.effect] - RANK[b.effect] || (a.rule < b.rule ? -1 : 1));
}

/** Why a prohibition that comes near does not prohibit here; null when it does not come near. */
function whyNotProhibited(matcher: Matcher, situation: Situation): Effect | null {
  const { rule } = matcher;
  const principal = rule.principal === true;
  if (!binds(rule, situation.classes)) {
    if (!principal || !inForce(rule, situation.date) || !speaksOfDealing(rule, situation)) return null;
    const invokedAbroad =
      rule.jurisdiction === 'US' || (situation.classes.has('outside') && speaksOfService(matcher, situation));
    return invokedAbroad ? 'does-not-reach' : null;
  }
  if (rule.to !== null && rule.to < situation.date)
    return principal && rule.replacedBy === undefined ? 'ended' : null;
  const ofService = speaksOfService(matcher, situation);
  const ofDealing = speaksOfDealing(rule, situation);
  if (rule.from !== null && rule.from > situation.date)
    return ofService && ofDealing && daysBetween(situation.date, rule.from) <= SOON_DAYS
      ? 'does-not-reach'
      : null;
  if (ofService && ofDealing) return null;
  const near = ofService && matcher.services !== null && rule.conditions === undefined && !onlyListed(rule);
  return principal || near ? 'does-not-reach' : null;
}

/** A licence of the programmes that stand prohibited that does not reach this service, customer or payment. */
function whyNotLifted(matcher: Matcher, situation: Situation, standing: ReadonlySet<string>): Effect | null {
  const { rule } = matcher;
  if (rule.lifts === undefined || !rule.lifts.some((programme) => standing.has(programme))) return null;
  if (!inForce(rule, situation.date) || !binds(rule, situation.classes)) return null;
  return rule.principal === true || speaksOfService(matcher, situation) ? 'does-not-reach' : null;
}

const onlyListed = (rule: Rule) => rule.customer?.length === 1 && rule.customer[0] === 'listed-person';

import { argue } from './argue.ts';
import type { Facts } from './facts.ts';
import type { Judgement } from './judge.ts';
import { judgementOf } from './judgement-of.ts';
import { rulesAtHand } from './rule-index.ts';
import type { RuleSet } from './rule-set.ts';
import type { Outcome } from './ruling.ts';
import { situationsOf } from './situation.ts';

/**
 * The outcome of {@link rule} without its argument, several times as fast: for a verdict over hundreds of questions of
 * which only the outcome counts. The same for all facts.
 */
export function outcomeOf(facts: Facts, rules: RuleSet): Outcome {
  const situations = situationsOf(facts);
  const judgements: Judgement[] = [];
  for (const situation of situations) {
    const next = judgementOf(rules, situation);
    const [first = next] = judgements;
    if (next.outcome !== first.outcome) return 'depends';
    judgements.push(next);
  }
  const [first] = judgements;
  if (first === undefined) return 'depends';
  // A rule that spoke is a step of the argument; where none did, only an argument from rules that come near will do.
  const spoke = judgements.some(({ prohibitions, others }) => prohibitions.length + others.length > 0);
  if (spoke) return first.outcome;
  const { near } = rulesAtHand(rules, facts.region, facts.service);
  return argue(near, situations, judgements, first.outcome).length > 0 ? first.outcome : 'depends';
}

import { argue } from './argue.ts';
import type { Facts } from './facts.ts';
import { type Judgement, judge } from './judge.ts';
import { matchersFor } from './rule-index.ts';
import type { RuleSet } from './rule-set.ts';
import type { Outcome } from './ruling.ts';
import { situationsOf } from './situation.ts';

/**
 * The outcome of {@link rule} without its argument, several times as fast: for a verdict over hundreds of questions of
 * which only the outcome counts. The same for all facts.
 */
export function outcomeOf(facts: Facts, rules: RuleSet): Outcome {
  const matchers = matchersFor(rules, facts.region);
  const situations = situationsOf(facts);
  const judgements: Judgement[] = [];
  for (const situation of situations) {
    const next = judge(matchers, situation);
    const [first = next] = judgements;
    if (next.outcome !== first.outcome) return 'depends';
    judgements.push(next);
  }
  const [first] = judgements;
  if (first === undefined) return 'depends';
  // A rule that spoke is a step of the argument; where none did, only an argument from rules that come near will do.
  const spoke = judgements.some(({ prohibitions, others }) => prohibitions.length + others.length > 0);
  const isArgued = spoke || argue(matchers, situations, judgements, first.outcome).length > 0;
  return isArgued ? first.outcome : 'depends';
}

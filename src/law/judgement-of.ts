import { type Judgement, judge } from './judge.ts';
import { rulesInPlay } from './rule-index.ts';
import type { RuleSet } from './rule-set.ts';
import type { Situation } from './situation.ts';

/**
 * What {@link judge} says of a situation by all the rules of its region. An explanation meets the same few situations
 * thousands of times over, from several sides: each is judged once, and those that no rule tells apart are one.
 */
export function judgementOf(rules: RuleSet, situation: Situation): Judgement {
  const { matchers, asks, judgements } = rulesInPlay(rules, situation);
  const { payment, customer, delivery, outlet } = situation;
  let key = asks.payment ? payment : '';
  if (asks.customer) key += ` ${customer}`;
  if (asks.delivery) key += ` ${delivery}`;
  if (asks.outlet && outlet !== null) key += ` ${outlet}`;
  let judgement = judgements.get(key);
  if (judgement === undefined) {
    judgement = judge(matchers, situation);
    judgements.set(key, judgement);
  }
  return judgement;
}

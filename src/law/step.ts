import type { Rule, RuleKind } from './rule-format.ts';
import type { Effect, Step } from './ruling.ts';

/** What a kind of rule does when it speaks of the case. */
export const EFFECT_OF: Readonly<Record<RuleKind, Effect>> = {
  prohibition: 'prohibits',
  authorization: 'permits',
  exemption: 'exempts',
  exclusion: 'takes-back',
  termination: 'ended',
  'blocking-statute': 'counters',
  scope: 'does-not-reach',
  guidance: 'explains',
};

/** The step a rule makes in an argument. */
export function stepOf(rule: Rule, effect: Effect): Step {
  const { id, jurisdiction, citation, url, summary, from, to, checked, textRead } = rule;
  return { rule: id, jurisdiction, effect, citation, url, summary, from, to, checked, textRead };
}

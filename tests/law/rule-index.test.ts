import { describe, expect, it } from 'vitest';
import { rule } from '../../src/law/rule.ts';
import type { Rule } from '../../src/law/rule-format.ts';
import { rulesAtHand } from '../../src/law/rule-index.ts';
import { aRule, aRuleSet, someFacts } from './a-rule.ts';

const rules = aRuleSet(
  aRule({ id: 'a' }),
  aRule({ id: 'b', regions: ['CU'] }),
  aRule({ id: 'c', regions: ['*'], services: ['email'] }),
  aRule({ id: 'd', services: ['email'], principal: true }),
  aRule({ id: 'e', kind: 'guidance', residual: true }),
);
const ids = (matchers: readonly { rule: { id: string } }[]) => matchers.map(({ rule }) => rule.id);

it('finds the rules of a region and of every region', () => {
  expect(ids(rulesAtHand(rules, 'IR', 'email').near)).toEqual(['a', 'c', 'd']);
  expect(ids(rulesAtHand(rules, 'CU', 'email').near)).toEqual(['b', 'c']);
});

it('sorts them out for a service', () => {
  const atHand = rulesAtHand(rules, 'IR', 'messaging');
  expect(ids(atHand.deciding)).toEqual(['a']);
  expect(ids(atHand.near)).toEqual(['a', 'd']);
  expect(ids(atHand.residual)).toEqual(['e']);
});

describe('what vouches that a case is free', () => {
  const outcome = (...found: readonly Rule[]) => rule(someFacts(), aRuleSet(...found)).outcome;
  const nothing = aRule({ id: 'nothing', kind: 'guidance', regions: ['*'] });

  it('is guidance for every region, but not where its law closes something in this one', () => {
    expect(outcome(nothing)).toBe('not-required');
    expect(outcome(nothing, aRule({ id: 'ban', services: ['email'] }))).toBe('depends');
    expect(outcome(nothing, aRule({ id: 'ban', services: ['email'], customer: ['business'] }))).toBe(
      'depends',
    );
    expect(outcome(nothing, aRule({ id: 'ban', services: ['email'], regions: ['CU'] }))).toBe('not-required');
    expect(outcome(nothing, aRule({ id: 'listed', customer: ['listed-person'] }))).toBe('not-required');
  });

  it('is that guidance also where its law only shuts out media outlets, which close no region', () => {
    const outlets = aRule({ id: 'outlets', services: ['news-media'], outlet: ['RT'] });
    expect(outcome(nothing, outlets)).toBe('not-required');
    const asked = someFacts({ service: 'news-media', outlet: 'RT' });
    expect(rule(asked, aRuleSet(nothing, outlets)).outcome).toBe('required');
  });

  it('is no duty to screen, which stays whatever the answer', () => {
    expect(outcome({ ...nothing, residual: true })).toBe('depends');
  });
});

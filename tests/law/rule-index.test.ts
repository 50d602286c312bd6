import { expect, it } from 'vitest';
import { rulesAtHand } from '../../src/law/rule-index.ts';
import { aRule, aRuleSet } from './a-rule.ts';

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

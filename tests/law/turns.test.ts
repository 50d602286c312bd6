import { expect, it } from 'vitest';
import { rule } from '../../src/law/rule.ts';
import type { Rule } from '../../src/law/rule-format.ts';
import { aRule, aRuleSet, someFacts, VOUCHED } from './a-rule.ts';

const turns = (rules: readonly Rule[], fields: Parameters<typeof someFacts>[0]) =>
  rule(someFacts(fields), aRuleSet(...rules, ...VOUCHED)).turnsOn;

it('lists each value of an unknown fact with its outcome', () => {
  expect(turns([aRule({ id: 'a', payment: ['paid'] })], { payment: 'unknown' })).toEqual([
    { fact: 'payment', value: 'free', outcome: 'not-required' },
    { fact: 'payment', value: 'paid', outcome: 'required' },
  ]);
});

it('leaves an unknown fact out whose values all lead to the answer', () => {
  const rules = [aRule({ id: 'a', payment: ['paid'] }), aRule({ id: 'b', payment: ['free'] })];
  expect(turns(rules, { payment: 'unknown' })).toEqual([]);
});

it('lists what would change a decided answer', () => {
  expect(turns([aRule({ id: 'a', customer: ['government'], principal: true })], {})).toContainEqual({
    fact: 'customer',
    value: 'government',
    outcome: 'required',
  });
});

it('lists operators when the seat is unknown', () => {
  expect(turns([aRule({ id: 'a' })], { provider: {} })).toEqual(
    expect.arrayContaining([
      { fact: 'provider', value: 'us', outcome: 'required' },
      { fact: 'provider', value: 'other', outcome: 'not-required' },
    ]),
  );
});

it('names both of two open conditions that only together decide', () => {
  const conditions = ['one', 'two'].map((fact) => ({ fact, holds: 'yes' as const }));
  const found = turns([aRule({ id: 'a', conditions })], {});
  expect(new Set(found.map(({ fact }) => fact))).toEqual(new Set(['one', 'two']));
});

it('does not say what would be if goods were no goods', () => {
  const rules = [aRule({ id: 'a', delivery: ['goods'] }), aRule({ id: 'b', delivery: ['download'] })];
  const goods = turns(rules, { service: 'e-commerce-goods', delivery: 'goods' });
  expect(goods.map(({ fact }) => fact)).not.toContain('delivery');
});

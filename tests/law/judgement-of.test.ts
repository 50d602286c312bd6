import { expect, it } from 'vitest';
import type { Facts } from '../../src/law/facts.ts';
import { judgementOf } from '../../src/law/judgement-of.ts';
import { situationsOf } from '../../src/law/situation.ts';
import { aRule, aRuleSet, someFacts } from './a-rule.ts';

const rules = aRuleSet(
  aRule({ id: 'paid', services: ['email', 'messaging'], payment: ['paid'] }),
  aRule({ id: 'outlet', outlet: ['RT'] }),
  aRule({ id: 'ended', to: '2015-01-01' }),
  aRule({ id: 'foreign', bound: ['jp'] }),
);
function judged(fields: Partial<Facts>) {
  const [situation] = situationsOf(someFacts(fields));
  if (situation === undefined) throw new Error('no situation');
  return judgementOf(rules, situation);
}
const ids = (fields: Partial<Facts>) => judged(fields).prohibitions.map(({ id }) => id);

it('judges by the rules that bind the provider on the day and speak of the service', () => {
  expect(ids({ payment: 'paid' })).toEqual(['paid']);
  expect(ids({ payment: 'free' })).toEqual([]);
  expect(ids({ date: '2014-06-01', payment: 'free' })).toEqual(['ended']);
  expect(ids({ provider: { country: 'JP' }, payment: 'free' })).toEqual(['foreign']);
  expect(ids({ service: 'news-media', payment: 'paid', outlet: 'rt' })).toEqual(['outlet']);
  expect(ids({ service: 'news-media', payment: 'paid', outlet: 'BBC' })).toEqual([]);
});

it('judges once what no rule tells apart', () => {
  expect(judged({ payment: 'paid', customer: 'business' })).toBe(
    judged({ payment: 'paid', customer: 'individual' }),
  );
  expect(judged({ service: 'email', payment: 'paid' })).toBe(
    judged({ service: 'messaging', payment: 'paid' }),
  );
  expect(judged({ payment: 'free' })).not.toBe(judged({ payment: 'paid' }));
});

import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/cli/read-rules.ts';
import { SERVICES } from '../../src/law/service.ts';
import { deliveryOf, type LawChoice, lawPeriods } from '../../src/records/law-periods.ts';
import { aRule, aRuleSet } from '../law/a-rule.ts';

const CHOICE: LawChoice = {
  region: 'IR',
  country: 'US',
  service: 'messaging',
  payment: 'paid',
  customer: 'individual',
};
const TODAY = '2026-11-22';

describe('the law through the years', () => {
  it('shows one rule following another though the answer stays', () => {
    const ban = { services: ['messaging'] };
    const rules = aRuleSet(
      aRule({ id: 'first', from: '2015-01-01', to: '2019-12-31', ...ban }),
      aRule({ id: 'second', from: '2020-01-01', to: null, ...ban }),
    );
    const periods = lawPeriods(CHOICE, rules, TODAY);
    expect(periods.map(({ from, ruling }) => [from, ruling.steps.map(({ rule }) => rule)])).toContainEqual([
      '2020-01-01',
      ['second'],
    ]);
    expect(periods.at(-1)?.to).toBeNull();
  });

  it('parts where the answer changes though the rule it rests on stays', () => {
    const rules = aRuleSet(
      aRule({ id: 'ban', bound: ['us-owned', 'not-us'] }),
      aRule({
        id: 'statute',
        jurisdiction: 'CA',
        kind: 'blocking-statute',
        bound: ['ca'],
        from: '2020-01-01',
      }),
      aRule({ id: 'word', jurisdiction: 'CA', kind: 'guidance', bound: ['ca'] }),
    );
    const periods = lawPeriods({ ...CHOICE, country: 'CA' }, rules, TODAY);
    expect(periods.map(({ from, ruling }) => [from, ruling.outcome])).toEqual([
      ['2010-01-01', 'required'],
      ['2020-01-01', 'depends'],
    ]);
  });

  it('joins without gap or overlap, for real rules', () => {
    const rules = readRules();
    for (const region of ['IR', 'SY', 'CU', 'RU', 'UA-43', 'SD', 'FR']) {
      const periods = lawPeriods({ ...CHOICE, region }, rules, TODAY);
      expect(periods[0]?.from).toBe('2010-01-01');
      for (const [at, { from }] of periods.slice(1).entries()) {
        const end = periods[at]?.to ?? '';
        expect(Date.parse(from) - Date.parse(end), `${region} ${from}`).toBe(86_400_000);
      }
    }
  });
});

it('asks about goods where goods are sold, and about software where it is handed over', () => {
  expect(SERVICES.filter((service) => deliveryOf(service) === 'goods')).toEqual(['e-commerce-goods']);
  expect(deliveryOf('software-download')).toBe('download');
  expect(deliveryOf('messaging')).toBe('hosted');
});

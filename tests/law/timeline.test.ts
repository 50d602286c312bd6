import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/cli/read-rules.ts';
import type { Facts } from '../../src/law/facts.ts';
import { timeline } from '../../src/law/timeline.ts';
import { aRule, aRuleSet } from './a-rule.ts';

type Question = Omit<Facts, 'date'>;
const MESSAGES: Question = {
  region: 'IR',
  provider: { country: 'US' },
  service: 'messaging',
  payment: 'paid',
  customer: 'individual',
  delivery: 'hosted',
};

describe('a timeline', () => {
  const ban = { services: ['messaging'], payment: ['paid' as const] };
  const rules = aRuleSet(
    aRule({ id: 'ban', from: '2020-01-01', to: '2022-12-31', ...ban }),
    aRule({ id: 'second', from: '2023-01-01', to: '2024-12-31', ...ban }),
    aRule({ id: 'of-something-else', from: '2021-05-05', services: ['email'] }),
  );

  it('cuts time where the answer changes', () => {
    const periods = timeline(MESSAGES, rules, '2015-01-01', '2026-01-01');
    expect(periods.map(({ from, to }) => [from, to])).toEqual([
      ['2015-01-01', '2019-12-31'],
      ['2020-01-01', '2024-12-31'],
      ['2025-01-01', null],
    ]);
    expect(periods[1]?.ruling.outcome).toBe('required');
  });

  it('sees a rule that begins on the last day, and none after it', () => {
    const starts = (end: string) => timeline(MESSAGES, rules, '2015-01-01', end).map(({ from }) => from);
    expect(starts('2020-01-01')).toEqual(['2015-01-01', '2020-01-01']);
    expect(starts('2019-12-31')).toEqual(['2015-01-01']);
  });

  it('cuts finer where the reader wants to see a successor', () => {
    const firstRule = ({ steps }: { steps: readonly { rule: string }[] }) => steps[0]?.rule;
    const starts = timeline(
      MESSAGES,
      rules,
      '2015-01-01',
      '2026-01-01',
      (before, after) => firstRule(before) === firstRule(after),
    ).map(({ from }) => from);
    expect(starts).toContain('2023-01-01');
  });

  it('cuts where a law stops binding the provider, though no rule begins or ends', () => {
    const european = aRuleSet(aRule({ id: 'ban', jurisdiction: 'EU', bound: ['eu'] }));
    const british = { ...MESSAGES, provider: { country: 'GB' } };
    const periods = timeline(british, european, '2015-01-01', '2026-01-01');
    expect(periods.map(({ from, ruling }) => [from, ruling.outcome])).toEqual([
      ['2015-01-01', 'required'],
      ['2021-01-01', 'depends'],
    ]);
    expect(timeline(british, european, '2015-01-01', '2020-12-31')).toHaveLength(1);
    expect(timeline(british, european, '2022-01-01', '2026-01-01')[0]?.from).toBe('2022-01-01');
  });

  it('leaves out what begins after the end', () => {
    expect(timeline(MESSAGES, rules, '2015-01-01', '2019-12-31')).toHaveLength(1);
  });
});

describe('real regions', () => {
  const rules = readRules();
  /** What people and companies ask for most, told apart where the law does. */
  const asked: readonly Partial<Question>[] = [
    { payment: 'free' },
    { payment: 'paid' },
    { service: 'news-media', payment: 'free' },
    { service: 'cloud-hosting', customer: 'business' },
    { service: 'enterprise-software', customer: 'business' },
    { service: 'software-download', delivery: 'download' },
    { service: 'e-commerce-goods', delivery: 'goods' },
    { service: 'payments' },
  ];
  const starts = (region: string) =>
    asked.flatMap((change) =>
      timeline({ ...MESSAGES, ...change, region }, rules, '2010-01-01', '2026-11-22').map(({ from }) => from),
    );

  it.each<[string, string]>([
    ['SD', '2017-01-17'],
    ['SY', '2025-05-23'],
    ['SY', '2025-09-02'],
    ['IR', '2013-05-30'],
    ['IR', '2022-09-23'],
    ['CU', '2015-01-16'],
    ['UA-43', '2014-12-19'],
    ['UA-43', '2015-05-22'],
    ['UA-14', '2022-02-21'],
    ['RU', '2024-09-12'],
  ])('%s changes on %s', (region, day) => {
    expect(starts(region)).toContain(day);
  });
});

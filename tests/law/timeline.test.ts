import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/cli/read-rules.ts';
import { SAMPLES, timeline } from '../../src/law/timeline.ts';
import { aRule, aRuleSet } from './a-rule.ts';

it('cuts time where an outcome changes and says what began and ended', () => {
  const rules = aRuleSet(
    aRule({ id: 'ban', from: '2020-01-01', to: '2024-12-31', services: ['messaging'], payment: ['paid'] }),
  );
  const periods = timeline('IR', rules, 'US', '2015-01-01', '2026-01-01');
  expect(periods.map(({ from, to }) => [from, to])).toEqual([
    ['2015-01-01', '2019-12-31'],
    ['2020-01-01', '2024-12-31'],
    ['2025-01-01', null],
  ]);
  expect(periods[1]?.began.map(({ rule }) => rule)).toEqual(['ban']);
  expect(periods[2]?.ended.map(({ rule }) => rule)).toEqual(['ban']);
  expect(periods[1]?.outcomes).toHaveLength(SAMPLES.length);
});

describe('real regions', () => {
  const rules = readRules();
  const starts = (region: string) =>
    timeline(region, rules, 'US', '2010-01-01', '2026-11-22').map(({ from }) => from);

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

import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/cli/read-rules.ts';
import { audit } from '../../src/law/audit.ts';
import type { Rule } from '../../src/law/rule-format.ts';
import { aRule, aRuleSet } from './a-rule.ts';

const rules = readRules();
/** The list of antiwork/gumroad#5314, which kept three entries and lifted thirteen. */
const LIST = 'AF CI CD CU IQ IR KP LB LR LY MM SO SD SY YE ZW'.split(' ');

describe('the list of 16', () => {
  const result = audit(LIST, { from: 'US', date: '2026-05-28' }, rules);

  it('keeps and lifts what the review kept and lifted', () => {
    expect(result.keep).toEqual(['CU', 'IR', 'KP']);
    expect(result.lift).toEqual('AF CI CD IQ LB LR LY MM SO SD SY YE ZW'.split(' '));
  });

  it('gives each entry a citation of its own programme', () => {
    const cited = Object.fromEntries(
      result.entries.map(({ region, steps }) => [region, steps.map(({ citation }) => citation).join('; ')]),
    );
    expect(cited).toMatchObject({
      CI: expect.stringContaining('E.O. 13739'),
      CU: expect.stringContaining('31 CFR 515.201'),
      IQ: expect.stringContaining('E.O. 13303'),
      KP: expect.stringContaining('31 CFR 510.206'),
      LR: expect.stringContaining('E.O. 13710'),
      SD: expect.stringContaining('E.O. 13761'),
      SY: expect.stringContaining('E.O. 14312'),
      ZW: expect.stringContaining('E.O. 14118'),
    });
  });

  it('leaves screening of persons', () => {
    expect(result.residual.map(({ rule }) => rule)).toContain('us-screening');
  });
});

it('leaves a country open to question where more than one service in five is undecided', () => {
  const [russia] = audit(['RU'], { from: 'CA', date: '2026-06-01' }, rules).entries;
  expect(russia?.open.length).toBeGreaterThan(russia?.depends.length ?? 0);
  expect(russia?.verdict).toBe('depends');
});

it('counts bans on single services as no reason to close a country', () => {
  const [russia] = audit(['RU'], { from: 'US', date: '2026-06-01' }, rules).entries;
  expect(russia).toMatchObject({
    verdict: 'partly',
    required: expect.arrayContaining(['enterprise-software']),
  });
  expect(russia?.open).toContain('messaging');
});

describe('a country', () => {
  const verdict = (only: Rule) =>
    audit(['IR'], { from: 'US', date: '2026-06-01' }, aRuleSet(only)).entries[0]?.verdict;

  it('is closed by a rule for everything and everybody', () => {
    expect(verdict(aRule({ id: 'embargo' }))).toBe('required');
  });

  it('is not closed by a rule for some customers or for some payments', () => {
    expect(verdict(aRule({ id: 'people', customer: ['individual'] }))).toBe('partly');
    expect(verdict(aRule({ id: 'paid', payment: ['paid'] }))).toBe('partly');
  });
});

it('answers for one service and for other providers', () => {
  const from = (country: string, service: 'messaging' | 'enterprise-software', region: string) =>
    audit([region], { from: country, service, date: '2026-06-01' }, rules).entries[0]?.verdict;
  expect(from('US', 'messaging', 'IR')).toBe('not-required');
  expect(from('US', 'enterprise-software', 'IR')).toBe('required');
  expect(from('DE', 'enterprise-software', 'RU')).toBe('partly');
  expect(from('IN', 'messaging', 'CU')).toBe('not-required');
});

it('judges a repeated entry once', () => {
  expect(audit(['CU', 'CU'], { from: 'US', date: '2026-06-01' }, rules).entries).toHaveLength(1);
});

import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/cli/read-rules.ts';
import { latestToday } from '../../src/law/days.ts';
import { checkLaw } from '../../src/law/law-check.ts';
import type { Rule } from '../../src/law/rule-format.ts';
import { aRule, aRuleSet } from './a-rule.ts';

const kinds = (today: string, ...rules: readonly Rule[]) =>
  checkLaw(aRuleSet(...rules), today).map(({ kind }) => kind);

it('finds no fault in the rules of the repository', () => {
  const today = latestToday();
  expect(checkLaw(readRules(), today).filter((finding) => finding.fault)).toEqual([]);
});

describe('findings', () => {
  it('warns after 90 days and calls a rule old after 180, but not one that has ended', () => {
    const rule = aRule({ id: 'a', checked: '2026-01-01' });
    expect(kinds('2026-04-01', rule)).toEqual([]);
    expect(kinds('2026-04-02', rule)).toEqual(['ageing']);
    expect(kinds('2026-07-01', rule)).toEqual(['old']);
    expect(kinds('2026-07-01', { ...rule, to: '2025-01-01' })).toEqual([]);
    expect(kinds('2025-12-31', rule)).toEqual(['future-check']);
  });

  it('finds gaps and overlaps between a rule and its successor', () => {
    const next = aRule({ id: 'b', from: '2024-05-17' });
    const ending = (to: string | null) => kinds('2026-11-02', aRule({ id: 'a', to, replacedBy: 'b' }), next);
    expect(ending('2024-05-16')).toEqual([]);
    expect(ending('2024-05-15')).toEqual(['gap']);
    expect(ending('2024-05-17')).toEqual(['overlap']);
    expect(ending(null)).toEqual(['overlap']);
  });

  it('finds citations without an address and references that meet nothing', () => {
    const licence = aRule({ id: 'l', kind: 'authorization', programme: 'q', lifts: ['p'], to: '2014-01-01' });
    expect(kinds('2026-11-02', aRule({ id: 'a', url: null }))).toEqual(['no-address']);
    expect(kinds('2026-11-02', aRule({ id: 'a', from: '2015-01-01' }), licence)).toEqual(['dead-reference']);
    expect(
      kinds('2026-11-02', aRule({ id: 'x', kind: 'exclusion', takesBack: ['a'] }), aRule({ id: 'a' })),
    ).toEqual(['dead-reference']);
  });
});

describe('a blanket word', () => {
  const ban = aRule({ id: 'ban', jurisdiction: 'CH', services: ['it-consulting'] });
  const word = aRule({ id: 'word', jurisdiction: 'CH', kind: 'guidance', textRead: false });
  const blankets = (...rules: readonly Rule[]) =>
    kinds('2026-11-02', ...rules).filter((kind) => kind === 'blanket').length;

  it('is a fault where the law regulates by service and its text was not read', () => {
    expect(blankets(ban, word)).toBe(1);
  });

  it.each<[string, readonly Rule[]]>([
    ['names its services', [ban, { ...word, services: ['email'] }]],
    ['rests on a text that was read', [ban, { ...word, textRead: true }]],
    ['meets no ban on services', [{ ...ban, regions: ['SY'] }, word]],
    ['meets a ban of another law', [{ ...ban, jurisdiction: 'JP' }, word]],
    [
      'ended before the ban',
      [
        { ...ban, from: '2022-01-01' },
        { ...word, to: '2021-12-31' },
      ],
    ],
  ])('is none where it %s', (_, rules) => {
    expect(blankets(...rules)).toBe(0);
  });
});

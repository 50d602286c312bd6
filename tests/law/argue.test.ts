import { expect, it } from 'vitest';
import { rule } from '../../src/law/rule.ts';
import type { Rule } from '../../src/law/rule-format.ts';
import { aRule, aRuleSet, someFacts } from './a-rule.ts';

const argued = (rules: readonly Rule[], fields: Parameters<typeof someFacts>[0] = {}) =>
  rule(someFacts(fields), aRuleSet(...rules)).steps.map((step) => `${step.effect} ${step.rule}`);
const licence = (fields: Partial<Rule> = {}) =>
  aRule({ id: 'licence', kind: 'authorization', programme: 'l', lifts: ['p'], ...fields });

it('argues in a lawyer’s order', () => {
  const rules = [
    aRule({ id: 'note', kind: 'guidance' }),
    licence(),
    aRule({ id: 'ban' }),
    aRule({ id: 'end', kind: 'termination' }),
  ];
  expect(argued(rules)).toEqual(['prohibits ban', 'permits licence', 'ended end', 'explains note']);
});

it('says of a principal rule that it binds others', () => {
  expect(argued([aRule({ id: 'ban', principal: true })], { provider: { country: 'IN' } })).toEqual([
    'does-not-reach ban',
  ]);
});

it('names the ban of a law that few invoke abroad only where it speaks of the service', () => {
  const swiss = aRule({ id: 'ban', jurisdiction: 'CH', bound: ['ch'], principal: true, services: ['email'] });
  const abroad = { provider: { country: 'IN' } };
  expect(argued([swiss], { ...abroad, service: 'email' })).toEqual(['does-not-reach ban']);
  expect(argued([swiss], { ...abroad, service: 'maps' })).toEqual([]);
});

it('says that a rule came later, or has ended', () => {
  expect(argued([aRule({ id: 'ban', from: '2026-06-02' })])).toEqual(['does-not-reach ban']);
  expect(argued([aRule({ id: 'ban', principal: true, to: '2026-05-31' })])).toEqual(['ended ban']);
});

it('says that a licence people cite does not reach the case', () => {
  expect(argued([aRule({ id: 'ban' }), licence({ principal: true, services: ['email'] })])).toEqual([
    'prohibits ban',
    'does-not-reach licence',
  ]);
});

it('says that a rule whose presumed condition fails does not reach the case', () => {
  const conditions = [{ fact: 'use', holds: 'yes' as const, presumed: 'no' as const }];
  expect(argued([aRule({ id: 'ban', conditions })])).toEqual(['does-not-reach ban']);
});

it('uses guidance for every region only where nothing more precise speaks', () => {
  const general = aRule({ id: 'general', kind: 'guidance', regions: ['*'] });
  expect(argued([general])).toEqual(['explains general']);
  expect(argued([general, aRule({ id: 'note', kind: 'guidance' })])).toEqual(['explains note']);
});

import { expect, it } from 'vitest';
import { binds, inForce, speaksOfDealing, speaksOfService } from '../../src/law/match.ts';
import { situationsOf } from '../../src/law/situation.ts';
import { aRule, someFacts } from './a-rule.ts';

const situation = (fields: Parameters<typeof someFacts>[0] = {}) => {
  const [first] = situationsOf(someFacts(fields));
  if (first === undefined) throw new Error('no situation');
  return first;
};
const matcher = (services: string[] | null, outlets: string[] | null) => ({
  rule: aRule({ id: 'a' }),
  services: services === null ? null : new Set(services),
  outlets: outlets === null ? null : new Set(outlets),
});

it('is in force from its first day to its last', () => {
  const rule = aRule({ id: 'a', from: '2024-05-17', to: '2025-06-30' });
  expect(['2024-05-16', '2024-05-17', '2025-06-30', '2025-07-01'].map((day) => inForce(rule, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

it('binds by class', () => {
  expect(binds(aRule({ id: 'a', bound: ['us', 'us-owned'] }), new Set(['us-owned']))).toBe(true);
  expect(binds(aRule({ id: 'a' }), new Set(['eu']))).toBe(false);
});

it('speaks of the services it names, and of outlets only where one is named', () => {
  expect(speaksOfService(matcher(['email'], null), situation())).toBe(false);
  expect(speaksOfService(matcher(null, ['rt']), situation())).toBe(false);
  expect(speaksOfService(matcher(null, ['rt']), situation({ outlet: 'RT' }))).toBe(true);
  expect(speaksOfService(matcher(null, ['*']), situation({ outlet: 'Some Paper' }))).toBe(true);
  expect(speaksOfService(matcher(null, ['*']), situation())).toBe(false);
});

it('speaks of the payment, customer and delivery it names', () => {
  const rule = aRule({ id: 'a', payment: ['paid'], customer: ['business'], delivery: ['download'] });
  expect(
    speaksOfDealing(rule, situation({ payment: 'paid', customer: 'business', delivery: 'download' })),
  ).toBe(true);
  expect(speaksOfDealing(rule, situation({ payment: 'paid', customer: 'business' }))).toBe(false);
});

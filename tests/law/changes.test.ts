import { expect, it } from 'vitest';
import { readRules } from '../../src/cli/read-rules.ts';
import type { Facts } from '../../src/law/facts.ts';
import { rule } from '../../src/law/rule.ts';
import { someFacts } from './a-rule.ts';

const rules = readRules();
const person = { payment: 'paid', customer: 'individual', delivery: 'hosted' } as const;
const company = { ...person, customer: 'business' } as const;

const CHANGES: readonly (readonly [string, Partial<Facts>, string, string, string, string])[] = [
  [
    'The EU closes crypto wallets to Belarusians',
    { ...person, region: 'BY', provider: { country: 'DE' }, service: 'crypto' },
    '2025-02-24',
    'not-required',
    '2025-02-25',
    'required',
  ],
  [
    'Switzerland bars tourism in Crimea',
    { ...person, region: 'UA-43', provider: { country: 'CH' }, service: 'travel-booking' },
    '2015-03-05',
    'not-required',
    '2015-03-06',
    'required',
  ],
  [
    'The US licence for earthquake relief in Syria ends',
    { ...person, region: 'SY', provider: { country: 'US' }, service: 'crowdfunding' },
    '2023-08-07',
    'depends',
    '2023-08-08',
    'required',
  ],
  [
    'The US embargo reaches Donetsk',
    { ...person, region: 'UA-14', provider: { country: 'US' }, service: 'payments' },
    '2022-02-20',
    'not-required',
    '2022-02-21',
    'required',
  ],
  [
    'The US ban of exports reaches North Korea',
    { ...person, region: 'KP', provider: { country: 'US' }, service: 'messaging' },
    '2016-03-15',
    'not-required',
    '2016-03-16',
    'required',
  ],
  [
    'The Iran rules reach foreign companies in American hands',
    { ...company, region: 'IR', provider: { country: 'AE', ownedBy: 'US' }, service: 'cloud-hosting' },
    '2012-10-08',
    'not-required',
    '2012-10-09',
    'required',
  ],
  [
    'GL D-2 names collaboration platforms',
    { ...person, region: 'IR', provider: { country: 'US' }, service: 'collaboration' },
    '2022-09-22',
    'depends',
    '2022-09-23',
    'not-required',
  ],
  [
    'The Government of Venezuela is blocked',
    {
      ...person,
      region: 'VE',
      provider: { country: 'US' },
      service: 'enterprise-software',
      customer: 'government',
    },
    '2019-08-04',
    'not-required',
    '2019-08-05',
    'required',
  ],
  [
    'A licence for Venezuelan banks and officials',
    { ...person, region: 'VE', provider: { country: 'US' }, service: 'payments', customer: 'government' },
    '2026-04-13',
    'required',
    '2026-04-14',
    'depends',
  ],
];

it.each(CHANGES)('%s', (_, facts, before, then, after, since) => {
  expect(rule(someFacts({ ...facts, date: before }), rules).outcome).toBe(then);
  expect(rule(someFacts({ ...facts, date: after }), rules).outcome).toBe(since);
});

import { expect, it } from 'vitest';
import { plainName, situationsOf } from '../../src/law/situation.ts';
import { seatsFor } from '../../src/law/who-is-bound.ts';
import { someFacts } from './a-rule.ts';

it('makes one situation of facts that are all known', () => {
  expect(situationsOf(someFacts())).toHaveLength(1);
});

it('makes every combination of what is unknown', () => {
  const facts = someFacts({ payment: 'unknown', customer: 'unknown', delivery: 'unknown', provider: {} });
  expect(situationsOf(facts)).toHaveLength(2 * 4 * 2 * seatsFor('IR').length);
  expect(situationsOf({ ...facts, service: 'e-commerce-goods' })).toHaveLength(
    2 * 4 * 3 * seatsFor('IR').length,
  );
});

it.each(['unknown', 'hosted', 'download'] as const)(
  'takes a service that hands nothing over for hosted, asked as %s',
  (delivery) => {
    const [only, ...others] = situationsOf(someFacts({ service: 'payments', delivery }));
    expect(only?.delivery).toBe('hosted');
    expect(others).toEqual([]);
  },
);

it('compares names of outlets without regard to case, spaces and the width of letters', () => {
  expect(plainName('ＲＴ')).toBe('rt');
  expect(plainName('  Rossiya   24 ')).toBe('rossiya 24');
});

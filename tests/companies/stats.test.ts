import { expect, it } from 'vitest';
import { statsOf } from '../../src/companies/stats.ts';
import { company, evidence, list, restriction } from './fixtures.ts';

it('counts companies, claims and how fresh they are', () => {
  const fromList = restriction({
    regions: ['BY', 'RU'],
    statedReason: 'unstated',
    reasonGiven: null,
    decider: 'unknown',
    evidence: ['list-one'],
  });
  const stats = statsOf(
    [
      company(),
      company({
        id: 'two',
        hosts: ['a.com', 'b.com'],
        restrictions: [fromList, restriction()],
        evidence: [evidence({ date: null })],
      }),
    ],
    [list('list-one', { date: '2026-08-09' })],
  );
  expect(stats).toMatchObject({
    companies: 2,
    hosts: 3,
    restrictions: 3,
    reasoned: 2,
    fromListsAlone: 1,
    evidence: 3,
  });
  expect([...stats.byRegion]).toEqual([
    ['RU', 3],
    ['BY', 1],
  ]);
  expect([...stats.byLastConfirmed]).toEqual([
    ['none', 1],
    ['2026', 1],
    ['2024', 1],
  ]);
});

import { describe, expect, it } from 'vitest';
import { loadCompanies } from '../../src/cli/data-files.ts';
import type { Company } from '../../src/companies/company.ts';
import { dateOf, differencesOf, entriesOf } from '../../src/records/entries.ts';
import { company, evidence, restriction, TODAY } from '../companies/fixtures.ts';

const event = (change: { regions?: string[]; date?: string | null; what?: string } = {}) => ({
  regions: ['RU'],
  date: '2025',
  what: 'It was asked to leave and stayed.',
  evidence: ['paper-2024-06'],
  ...change,
});
const differences = (change: Partial<Company>) => differencesOf(entriesOf(company(change)));

describe('the timeline of a company', () => {
  it('holds everything it did, oldest first, undated before dated', () => {
    const entries = entriesOf(
      company({
        restrictions: [restriction({ since: '2024-07' }), restriction({ since: null })],
        refusals: [event({ date: '2022-03' })],
        reversals: [event({ date: '2025' })],
      }),
    );
    expect(entries.map((entry) => [entry.type, dateOf(entry)])).toEqual([
      ['restriction', null],
      ['refusal', '2022-03'],
      ['restriction', '2024-07'],
      ['reversal', '2025'],
    ]);
  });

  it('puts a reversal of which only the month is known after what it took back', () => {
    const entries = entriesOf(
      company({
        restrictions: [restriction({ since: '2018-12-20' })],
        reversals: [event({ date: '2018-12' })],
      }),
    );
    expect(entries.map(({ type }) => type)).toEqual(['restriction', 'reversal']);
  });

  it('gives each line its own evidence and the date of the newest of it', () => {
    const [entry] = entriesOf(
      company({
        restrictions: [restriction({ evidence: ['old', 'new', 'undated'] })],
        evidence: [
          evidence({ id: 'new', date: '2024-07-01' }),
          evidence({ id: 'old', date: '2024-06' }),
          evidence({ id: 'undated', date: null }),
          evidence({ id: 'of-another-claim', date: '2026' }),
        ],
      }),
    );
    expect(entry?.evidence.map(({ id }) => id)).toEqual(['new', 'old', 'undated']);
    expect(entry?.confirmed).toBe('2024-07-01');
  });

  it('leaves no claim on record out, nor without evidence', () => {
    const loaded = loadCompanies(TODAY);
    if (!loaded.ok) throw new Error('the records have problems');
    for (const one of loaded.records.companies) {
      const entries = entriesOf({ ...one, evidence: [...one.evidence, ...loaded.records.lists] });
      expect(entries.length, one.id).toBe(
        one.restrictions.length + one.refusals.length + (one.reversals?.length ?? 0),
      );
      for (const entry of entries) expect(entry.evidence.length, one.id).toBeGreaterThan(0);
    }
  });
});

describe('where the record differs', () => {
  it('puts a refusal beside the restriction of the same place and time', () => {
    const [found, ...others] = differences({
      restrictions: [restriction({ regions: ['UA-43'], since: '2022' }), restriction({ regions: ['IR'] })],
      refusals: [event({ regions: ['UA'], date: '2022-03' })],
    });
    expect(found?.restriction.claim.regions).toEqual(['UA-43']);
    expect(found?.against.map(({ type }) => type)).toEqual(['refusal']);
    expect(others).toEqual([]);
  });

  it.each<[string, Partial<Company>]>([
    [
      'a restriction that ended with its reversal',
      { restrictions: [restriction({ since: '2024', until: '2025' })], reversals: [event({ date: '2025' })] },
    ],
    [
      'one that ended on the very day of its reversal',
      {
        restrictions: [restriction({ since: '2024', until: '2025-03-04' })],
        reversals: [event({ date: '2025-03-04' })],
      },
    ],
    [
      'a restriction that came later',
      { restrictions: [restriction({ since: '2026' })], refusals: [event()] },
    ],
    ['another place', { refusals: [event({ regions: ['IR'] })] }],
    [
      'a step against customers on a sanctions list',
      { restrictions: [restriction({ aimedAt: 'designated-customers' })], refusals: [event()] },
    ],
    ['what a state did', { restrictions: [restriction({ decider: 'state' })], refusals: [event()] }],
    [
      'an undated event beside a restriction that is over',
      { restrictions: [restriction({ until: '2025' })], refusals: [event({ date: null })] },
    ],
  ])('is not %s', (_, change) => {
    expect(differences(change)).toEqual([]);
  });
});

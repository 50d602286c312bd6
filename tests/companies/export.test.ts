import { describe, expect, it } from 'vitest';
import { rulingsOf, tablesOf } from '../../src/companies/export.ts';
import type { Facts } from '../../src/law/facts.ts';
import type { Ruling } from '../../src/law/ruling.ts';
import { company, evidence, restriction } from './fixtures.ts';

const ruling: Ruling = {
  outcome: 'depends',
  jurisdictions: ['US'],
  steps: [],
  turnsOn: [{ fact: 'customer', value: 'listed-person', outcome: 'required' }],
  residual: [],
  checked: null,
};

describe('rulingsOf', () => {
  it('asks for each offer, way of paying and kind of customer in each region that is still restricted', () => {
    const asked: Facts[] = [];
    const record = company({
      owner: { name: 'Parent', country: 'DE', verified: false },
      restrictions: [
        restriction({ regions: ['BY', 'RU'] }),
        restriction({ regions: ['SY'], until: '2025-07' }),
        restriction({ regions: ['IR'], kind: 'state-block', decider: 'state' }),
      ],
    });
    const rows = rulingsOf(record, '2026-11-22', (facts) => {
      asked.push(facts);
      return ruling;
    });
    expect(asked.map(({ region, payment, customer }) => [region, payment, customer].join(' '))).toEqual([
      'BY free individual',
      'BY free business',
      'BY paid individual',
      'BY paid business',
      'RU free individual',
      'RU free business',
      'RU paid individual',
      'RU paid business',
    ]);
    expect(asked[0]?.provider).toEqual({ country: 'US', ownedBy: 'DE' });
    expect(rows[0]).toMatchObject({ company: 'example', outcome: 'depends', turnsOn: ['customer'] });
  });
});

describe('tablesOf', () => {
  it('writes RFC 4180', () => {
    const record = company({
      hosts: ['a.com', 'b.com'],
      restrictions: [restriction({ what: 'They said "no", twice.' })],
      evidence: [evidence({ title: '=HYPERLINK("x")' })],
    });
    const tables = tablesOf([record], [], []);
    expect(tables.companies.split('\r\n')[1]).toBe('example,Example,US,false,,,a.com; b.com,messaging');
    expect(tables.restrictions).toContain('"They said ""no"", twice."');
    expect(tables.evidence).toContain(`"'=HYPERLINK(""x"")"`);
    expect(tables.rulings.split('\r\n')).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { checkCompanies } from '../../src/companies/check.ts';
import type { Company } from '../../src/companies/company.ts';
import { problemLine } from '../../src/companies/problem.ts';
import { company, evidence, list, restriction, TODAY } from './fixtures.ts';

const lists = [list('list-one')];
const linesFor = (...companies: Company[]) =>
  checkCompanies(
    companies.map((one) => ({ file: `data/${one.id}.json`, company: one })),
    lists,
    TODAY,
  ).map(problemLine);
const withRestriction = (change: Parameters<typeof restriction>[0]) =>
  company({ restrictions: [restriction(change)] });

describe('checkCompanies', () => {
  it('has nothing to say of a good record', () => {
    expect(linesFor(company())).toEqual([]);
  });

  it.each<[string, Company, string]>([
    [
      'evidence that nobody gave',
      withRestriction({ evidence: ['paper-2024-06', 'nowhere'] }),
      'data/example.json, evidence: add the evidence nowhere that a claim cites, or correct the id',
    ],
    [
      'evidence that nothing cites',
      company({ evidence: [evidence(), evidence({ id: 'spare' })] }),
      'data/example.json, evidence[1].id: cite spare in a claim or take it out',
    ],
    [
      'evidence from the future',
      company({ evidence: [evidence({ date: '2027-01', checked: '2026-11-21' })] }),
      'data/example.json, evidence[0].date: correct the date: it is yet to come',
    ],
    [
      'evidence checked on a day to come',
      company({ evidence: [evidence({ checked: '2027-01-01' })] }),
      'data/example.json, evidence[0].checked: correct the date: it is yet to come',
    ],
    [
      'evidence checked before it was published',
      company({ evidence: [evidence({ date: '2026-11-22', checked: '2026-11-21' })] }),
      'data/example.json, evidence[0].checked: correct one of the dates: it was checked before it was published',
    ],
    [
      'an end before the beginning',
      withRestriction({ since: '2024-07', until: '2024-06' }),
      'data/example.json, restrictions[0].until: correct the dates: it ends before it begins',
    ],
    [
      'a reason without words',
      withRestriction({ reasonGiven: null }),
      'data/example.json, restrictions[0].reasonGiven: say in our words what reason was given, or make the stated reason unstated',
    ],
    [
      'words without a reason',
      withRestriction({ statedReason: 'unstated' }),
      'data/example.json, restrictions[0].reasonGiven: name the stated reason, or make this null',
    ],
    [
      'a motive from a list',
      company({ restrictions: [restriction({ evidence: ['list-one'] })], evidence: [] }),
      'data/example.json, restrictions[0].statedReason: make it unstated: a list never shows a reason',
    ],
    [
      'a state block by the site',
      withRestriction({ kind: 'state-block' }),
      'data/example.json, restrictions[0].decider: a block by the state has kind state-block and decider state, both',
    ],
    [
      'unsorted regions',
      withRestriction({ regions: ['RU', 'BY'] }),
      'data/example.json, restrictions[0].regions: sort the regions and take out repeats',
    ],
    [
      'a host under which everybody can register',
      company({ hosts: ['co.uk'] }),
      'data/example.json, hosts: take out co.uk: everybody can register names under it',
    ],
    [
      'a company that did nothing',
      company({ restrictions: [], evidence: [] }),
      'data/example.json, restrictions: add a restriction or a refusal: a company without either has no place on record',
    ],
  ])('refuses %s', (_, record, line) => {
    expect(linesFor(record)).toContain(line);
  });

  it('refuses one host in two records, and names both files', () => {
    const second = company({ id: 'other', hosts: ['example.com'] });
    expect(linesFor(company(), second)).toEqual([
      'data/other.json, hosts: take out example.com here or in data/example.json: one host, one company',
    ]);
  });

  it('wants the file named after the record', () => {
    const lines = checkCompanies([{ file: 'data/elsewhere.json', company: company() }], lists, TODAY).map(
      problemLine,
    );
    expect(lines).toEqual(['data/elsewhere.json, id: name the file data/example.json or correct the id']);
  });
});

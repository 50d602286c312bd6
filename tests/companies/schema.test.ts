import { describe, expect, it } from 'vitest';
import { problemLine } from '../../src/companies/problem.ts';
import { parseCompany, parseHosts, parseLists } from '../../src/companies/schema.ts';
import { company, list, restriction } from './fixtures.ts';

function linesOf(value: unknown): string[] {
  const parsed = parseCompany('data/example.json', value);
  return 'problems' in parsed ? parsed.problems.map(problemLine) : [];
}

describe('parseCompany', () => {
  it('reads a record and leaves it as it is', () => {
    expect(parseCompany('data/example.json', company())).toEqual({ value: company() });
  });

  it.each<[string, unknown, string]>([
    ['no object', [], 'data/example.json'],
    ['a missing field', { ...company(), offers: undefined }, 'data/example.json, offers'],
    ['a host with a port', company({ hosts: ['example.com:443'] }), 'data/example.json, hosts[0]'],
    ['a host in capitals', company({ hosts: ['Example.com'] }), 'data/example.json, hosts[0]'],
    [
      'an unknown region',
      company({ restrictions: [restriction({ regions: ['XX'] })] }),
      'data/example.json, restrictions[0].regions[0]',
    ],
    [
      'the United Kingdom as UK',
      company({ restrictions: [restriction({ regions: ['UK'] })] }),
      'data/example.json, restrictions[0].regions[0]',
    ],
    [
      'a day that the calendar does not know',
      company({ restrictions: [restriction({ since: '2024-02-30' })] }),
      'data/example.json, restrictions[0].since',
    ],
    [
      'no evidence',
      company({ restrictions: [restriction({ evidence: [] })] }),
      'data/example.json, restrictions[0].evidence',
    ],
    ['markup', company({ name: '<b>Example</b>' }), 'data/example.json, name'],
    ['a direction override', company({ name: 'Exam\u202eple' }), 'data/example.json, name'],
    [
      'an unknown service',
      { ...company(), offers: [{ service: 'magic', payment: 'free', customer: 'both', delivery: 'hosted' }] },
      'data/example.json, offers[0].service',
    ],
    [
      'a contact that is neither mail nor https',
      company({ contacts: [{ kind: 'legal', to: 'http://example.com', evidence: 'paper-2024-06' }] }),
      'data/example.json, contacts[0].to',
    ],
  ])('refuses %s', (_, value, where) => {
    expect(linesOf(value).some((line) => line.startsWith(where))).toBe(true);
  });

  it('takes names in Persian, which need the zero-width non-joiner', () => {
    expect(linesOf(company({ names: { fa: 'فیس\u200cبوک' } }))).toEqual([]);
  });
});

describe('parseLists and parseHosts', () => {
  it('want list ids to begin with list-', () => {
    expect(parseLists('lists.json', [list('list-a')])).toHaveProperty('value');
    expect(parseLists('lists.json', [list('a-list')])).toHaveProperty('problems');
  });

  it('want two lists a host', () => {
    expect(
      parseHosts('hosts/ru.json', { region: 'RU', hosts: { 'a.com': ['list-a', 'list-b'] } }),
    ).toHaveProperty('value');
    expect(parseHosts('hosts/ru.json', { region: 'RU', hosts: { 'a.com': ['list-a'] } })).toHaveProperty(
      'problems',
    );
  });
});

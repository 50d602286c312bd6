import { describe, expect, it } from 'vitest';
import { compile } from '../../src/companies/compile.ts';
import { problemLine } from '../../src/companies/problem.ts';
import { company, list, TODAY } from './fixtures.ts';

const file = (id: string, change = {}) => ({ file: `data/${id}.json`, value: company({ id, ...change }) });

describe('compile', () => {
  it('gives the same bytes whatever the order of the files', () => {
    const files = [
      file('one', { hosts: ['one.com'] }),
      file('two', { hosts: ['two.com'] }),
      { file: 'lists.json', value: [list('list-a'), list('list-b')] },
      { file: 'hosts/ru.json', value: { region: 'RU', hosts: { 'shop.com': ['list-a', 'list-b'] } } },
    ];
    const there = compile(files, TODAY);
    expect(there.ok).toBe(true);
    expect(JSON.stringify(compile(files.toReversed(), TODAY))).toBe(JSON.stringify(there));
  });

  it('counts what it packs', () => {
    const compiled = compile(
      [file('one', { hosts: ['one.com'] }), file('two', { hosts: ['two.co.uk'] })],
      TODAY,
    );
    if (!compiled.ok) throw new Error(compiled.problems.map(problemLine).join('\n'));
    expect(compiled.index).toMatchObject({
      format: 1,
      companies: 2,
      restrictions: 2,
      suffixes: ['co.uk'],
      evidence: 2,
      checked: '2026-11-21',
      oldestChecked: '2026-11-21',
    });
    expect(compiled.shards).toHaveLength(compiled.index.shards);
  });

  it('leaves a host on record to the company that covers it', () => {
    const compiled = compile(
      [
        file('one', { hosts: ['one.com'] }),
        { file: 'lists.json', value: [list('list-a'), list('list-b')] },
        { file: 'hosts/ru.json', value: { region: 'RU', hosts: { 'one.com': ['list-a', 'list-b'] } } },
      ],
      TODAY,
    );
    expect(compiled.ok && compiled.index.hostsOnRecord).toBe(0);
  });

  it('keeps one that is only somebody’s site at the company, whether the record says so or everybody knows', () => {
    const lists = ['list-a', 'list-b'];
    const hosts = { 'a.github.io': lists, 'b.sites.one.com': lists, 'www.one.com': lists };
    const compiled = compile(
      [
        file('one', { hosts: ['github.io', 'one.com'], userContent: ['sites.one.com'] }),
        { file: 'lists.json', value: [list('list-a'), list('list-b')] },
        { file: 'hosts/ru.json', value: { region: 'RU', hosts } },
      ],
      TODAY,
    );
    if (!compiled.ok) throw new Error(compiled.problems.map(problemLine).join('\n'));
    expect(compiled.shards.flatMap(({ onRecord }) => Object.keys(onRecord)).sort()).toEqual([
      'a.github.io',
      'b.sites.one.com',
    ]);
  });

  it('names file, field and remedy of what it refuses, and packs nothing', () => {
    const compiled = compile([file('one', { seat: { country: 'XX', verified: false }, motto: 'x' })], TODAY);
    const lines = compiled.ok ? [] : compiled.problems.map(problemLine);
    expect(lines).toContain('data/one.json, seat.country: use an ISO 3166-1 code, or null');
    expect(lines).toContain('data/one.json, motto: take this field out: the format has no such field');
  });
});

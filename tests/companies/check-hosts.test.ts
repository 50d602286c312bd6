import { describe, expect, it } from 'vitest';
import { checkHosts } from '../../src/companies/check-hosts.ts';
import { list } from './fixtures.ts';

const lists = [
  list('list-one'),
  list('list-two'),
  list('list-one-again', { publisher: 'one' }),
  list('list-iran', { regions: ['IR'] }),
  list('list-copy', { countsForHosts: false }),
];
const fieldsFor = (region: string, hosts: Record<string, string[]>) =>
  checkHosts([{ file: 'hosts/x.json', region, hosts }], lists).map(({ field }) => field);

describe('checkHosts', () => {
  it('takes lists of two owners', () => {
    expect(fieldsFor('RU', { 'shop.com': ['list-one', 'list-two'] })).toEqual([]);
  });

  it.each([
    ['two lists of one owner', ['list-one', 'list-one-again']],
    ['a list for another region', ['list-one', 'list-iran']],
    ['a list that does not count', ['list-one', 'list-two', 'list-copy']],
    ['a list that nobody knows', ['list-one', 'list-two', 'list-gone']],
  ])('refuses %s', (_, ids) => {
    expect(fieldsFor('RU', { 'shop.com': ids })).toEqual(['hosts.shop.com']);
  });

  it('refuses a region in two files', () => {
    const file = { region: 'RU', hosts: {} };
    expect(
      checkHosts(
        [
          { file: 'hosts/a.json', ...file },
          { file: 'hosts/b.json', ...file },
        ],
        lists,
      ),
    ).toHaveLength(1);
  });
});

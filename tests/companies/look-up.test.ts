import fc from 'fast-check';
import { getPublicSuffix } from 'tldts';
import { describe, expect, it } from 'vitest';
import type { Company } from '../../src/companies/company.ts';
import { type CompiledCompanies, pack } from '../../src/companies/compile.ts';
import type { CommunityList } from '../../src/companies/host-on-record.ts';
import { findCompany, shardFor } from '../../src/companies/look-up.ts';
import type { HostsFile } from '../../src/companies/schema.ts';
import { company, list, restriction } from './fixtures.ts';

/** Reads as the popup does: the index, then the one shard it names. */
function look(host: string, { index, shards }: CompiledCompanies) {
  const number = shardFor(host, index);
  const shard = number === null ? undefined : shards[number];
  return shard === undefined ? null : findCompany(host, index, shard);
}

function nameOf(host: string, compiled: CompiledCompanies): string | null {
  const found = look(host, compiled);
  if (found === null) return null;
  return found.type === 'company' ? found.company.id : `on record: ${found.record.host}`;
}

const compiledFrom = (companies: Company[], lists: CommunityList[] = [], hosts: HostsFile[] = []) =>
  pack(companies, lists, hosts);

const compiled = compiledFrom(
  [
    company({ id: 'slack', hosts: ['slack-edge.com', 'slack.com'] }),
    company({ id: 'google', hosts: ['google.com'] }),
    company({ id: 'google-play', hosts: ['play.google.com'] }),
    company({ id: 'github', hosts: ['github.com', 'github.io'] }),
    company({ id: 'notebook', hosts: ['notebook.github.io'] }),
    company({ id: 'wix', hosts: ['wix.com', 'wixsite.com'] }),
    company({ id: 'aws', hosts: ['amazonaws.com'], userContent: ['s3.amazonaws.com'] }),
    company({ id: 'bbc', hosts: ['bbc.co.uk'] }),
    company({ id: 'primer', hosts: ['xn--e1afmkfd.xn--p1ai'] }),
  ],
  [list('list-one'), list('list-two', { date: '2025-02-01' })],
  [
    {
      region: 'RU',
      hosts: { 'shop.example': ['list-one', 'list-two'], 'slack.com': ['list-one', 'list-two'] },
    },
    { region: 'BY', hosts: { 'shop.example': ['list-one', 'list-two'] } },
  ],
);

describe('findCompany', () => {
  it.each([
    ['slack.com', 'slack'],
    ['app.slack.com', 'slack'],
    ['A.B.Slack.Com.', 'slack'],
    ['slack-edge.com', 'slack'],
    ['notslack.com', null],
    ['slack.com.example.org', null],
    ['slack.co', null],
    ['com', null],
    ['google.com', 'google'],
    ['maps.google.com', 'google'],
    ['play.google.com', 'google-play'],
    ['x.play.google.com', 'google-play'],
    ['bbc.co.uk', 'bbc'],
    ['www.bbc.co.uk', 'bbc'],
    ['itv.co.uk', null],
    ['co.uk', null],
    ['www.пример.рф', 'primer'],
    ['slack.com:443', null],
    ['https://slack.com', null],
    ['', null],
  ])('%s is %s', (host, id) => {
    expect(nameOf(host, compiled)).toBe(id);
  });

  it.each([
    ['github.io', 'github'],
    ['somebody.github.io', null],
    ['notebook.github.io', 'notebook'],
    ['www.notebook.github.io', 'notebook'],
    ['wixsite.com', 'wix'],
    ['baker.wixsite.com', null],
    ['baker.wix.com', 'wix'],
    ['ec2.amazonaws.com', 'aws'],
    ['s3.amazonaws.com', 'aws'],
    ['bucket.s3.amazonaws.com', null],
  ])('what users put on %s is not the platform: %s', (host, id) => {
    expect(nameOf(host, compiled)).toBe(id);
  });

  it.each(['constructor', 'constructor.com', '__proto__.com', 'hasOwnProperty.com', '__proto__.__proto__'])(
    'finds nothing for %s',
    (host) => {
      expect(nameOf(host, compiled)).toBeNull();
    },
  );

  it('falls back to a host on record, with its regions and owners', () => {
    const found = look('www.shop.example', compiled);
    expect(found).toEqual({
      type: 'host-on-record',
      record: {
        host: 'shop.example',
        reports: [
          { region: 'RU', lists: ['list-one', 'list-two'], owners: 2, lastSeen: '2026-08-09' },
          { region: 'BY', lists: ['list-one', 'list-two'], owners: 2, lastSeen: '2026-08-09' },
        ],
      },
    });
  });

  it('adds the lists that a record cites to its evidence', () => {
    const cited = company({ restrictions: [restriction({ evidence: ['list-one'] })], evidence: [] });
    const found = look('example.com', compiledFrom([cited], [list('list-one'), list('list-two')]));
    expect(found?.type === 'company' ? found.company.evidence.map(({ id }) => id) : null).toEqual([
      'list-one',
    ]);
  });

  const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
  const suffix = fc.constantFrom('com', 'org', 'co.uk', 'com.br', 'github.io', 'chiyoda.tokyo.jp', 'museum');
  // `us.org` and its like are given out to users themselves: what stands below them is nobody's platform.
  const domain = fc
    .tuple(label, suffix)
    .map((parts) => parts.join('.'))
    .filter((host) => getPublicSuffix(host, { allowPrivateDomains: true }) !== host);

  it('finds every company under each of its hosts and their subdomains, and under no other name', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(domain, { minLength: 1, maxLength: 120 }),
        fc.array(label, { maxLength: 3 }),
        label,
        (hosts, below, prefix) => {
          const known = new Set(hosts);
          const many = compiledFrom(hosts.map((host, at) => company({ id: `c-${at}`, hosts: [host] })));
          hosts.forEach((host, at) => {
            const deeper = [...below, host].join('.');
            expect(nameOf(deeper, many)).toBe(`c-${at}`);
            const glued = `${prefix}${host}`;
            if (!known.has(glued)) expect(nameOf(glued, many)).toBeNull();
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});

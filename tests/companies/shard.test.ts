import { describe, expect, it } from 'vitest';
import { domainOf, shardOf } from '../../src/companies/shard.ts';

describe('domainOf', () => {
  const suffixes = new Set(['co.uk', 'city.kawasaki.jp']);
  it.each([
    ['slack.com', 'slack.com'],
    ['a.b.slack.com', 'slack.com'],
    ['www.bbc.co.uk', 'bbc.co.uk'],
    ['co.uk', 'co.uk'],
    ['a.b.city.kawasaki.jp', 'b.city.kawasaki.jp'],
    ['www.example.com.au', 'com.au'],
  ])('%s falls under %s', (host, domain) => {
    expect(domainOf(host, suffixes)).toBe(domain);
  });
});

describe('shardOf', () => {
  it('spreads domains evenly', () => {
    const counts = new Array<number>(64).fill(0);
    for (let at = 0; at < 64_000; at++) {
      const shard = shardOf(`company-${at}.com`, 64);
      counts[shard] = (counts[shard] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(800);
    expect(Math.max(...counts)).toBeLessThan(1_200);
  });

  it('agrees with FNV-1a on a known value', () => {
    expect(shardOf('foobar', 2 ** 32)).toBe(0xbf9cf968);
  });
});

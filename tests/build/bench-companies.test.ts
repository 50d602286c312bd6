import { expect, it } from 'vitest';
import { benchCompanies, companiesOfSize } from '../../src/build/bench-companies.ts';

it('finds every made-up company it asks for, and reads no more as the set grows', () => {
  const [small, large] = benchCompanies([500, 4_000]);
  expect(large?.bytesRead.index).toBeLessThan((small?.bytesRead.index ?? 0) * 1.2);
  expect(large?.bytesRead.shardMean).toBeLessThan((small?.bytesRead.shardMean ?? 0) * 1.5);
});

it('makes sets of a size: the records first, made-up companies after them', () => {
  const names = new Set(companiesOfSize(700).shards.flatMap(({ companies }) => Object.keys(companies)));
  expect(names.size).toBe(700);
  expect([...names]).toEqual(expect.arrayContaining(['slack', 'made-up-0']));
});

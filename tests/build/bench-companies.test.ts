import { expect, it } from 'vitest';
import { benchCompanies } from '../../src/build/bench-companies.ts';

it('finds every made-up company it asks for, and reads no more as the set grows', () => {
  const [small, large] = benchCompanies([500, 4_000]);
  expect(large?.bytesRead.index).toBeLessThan((small?.bytesRead.index ?? 0) * 1.2);
  expect(large?.bytesRead.shardMean).toBeLessThan((small?.bytesRead.shardMean ?? 0) * 1.5);
});

import { describe, expect, it } from 'vitest';
import { compileData } from '../../src/build/data.ts';

describe('compileData', () => {
  it('makes one file of rules, one index, and the shards the index names', () => {
    const data = compileData();
    const index = data['data/companies/index.json'] as { shards: number };
    const shards = Object.keys(data).filter((path) => /^data\/companies\/\d+\.json$/.test(path));
    expect(shards).toHaveLength(index.shards);
    expect(data['data/rules.txt']).toBeDefined();
  });
});

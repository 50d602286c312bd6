import { describe, expect, it } from 'vitest';
import { isRegion } from '../../src/companies/region.ts';

describe('isRegion', () => {
  it.each(['RU', 'GB', 'KP', 'UA', 'UA-43', 'UA-40'])('%s is one', (code) => {
    expect(isRegion(code)).toBe(true);
  });

  it.each(['UK', 'EU', 'ZZ', 'XX', 'ru', 'RUS', 'UA-99', '', '419'])('%j is none', (code) => {
    expect(isRegion(code)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { suggestRegion } from '../../src/ui/region-suggestion.ts';

describe('suggestRegion', () => {
  it.each([
    ['Asia/Tehran', 'IR'],
    ['Iran', 'IR'],
    ['Europe/Moscow', 'RU'],
    ['Asia/Vladivostok', 'RU'],
    ['Europe/Simferopol', 'UA-43'],
    ['Europe/Kiev', 'UA'],
    ['America/Havana', 'CU'],
    ['Asia/Damascus', 'SY'],
  ])('proposes by the clock: %s', (zone, region) => {
    expect(suggestRegion(zone, ['en-US'])).toBe(region);
  });

  it('proposes by the language where the clock says nothing', () => {
    expect(suggestRegion('UTC', ['fa-IR', 'en-US'])).toBe('IR');
    expect(suggestRegion('UTC', ['zh-Hans-CN'])).toBe('CN');
    expect(suggestRegion('UTC', ['en', 'be-BY'])).toBe('BY');
  });

  it('proposes nothing rather than guess', () => {
    expect(suggestRegion('UTC', ['fa', 'es-419', 'en', 'en-ZZ', 'de-EU'])).toBeNull();
    expect(suggestRegion('constructor', [])).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { covers, regionFor } from '../../src/explain/region.ts';
import { notice } from './samples.ts';

describe('covers', () => {
  it.each([
    ['RU', 'RU', true],
    ['UA', 'UA-43', true],
    ['UA-43', 'UA', false],
    ['UA-43', 'UA-40', true],
    ['UA-40', 'UA-43', false],
    ['UA-14', 'UA-43', false],
    ['U', 'UA', false],
  ])('what is said of %s holds in %s: %s', (said, visitor, expected) => {
    expect(covers(said, visitor)).toBe(expected);
  });
});

describe('regionFor', () => {
  const over = (setting: string | null, ...regions: string[]) => regionFor(setting, notice({ regions }));

  it('takes the setting where no notice names a place', () => {
    expect(over('RU')).toMatchObject({ region: 'RU', regionFromNotice: false });
    expect(regionFor('RU', null).region).toBe('RU');
    expect(regionFor(null, null).region).toBeNull();
  });

  it('lets a named place win over the setting and keeps both', () => {
    expect(over('RU', 'IR')).toEqual({
      region: 'IR',
      regionFromNotice: true,
      regionSetting: 'RU',
      regionNotListed: false,
    });
    expect(over(null, 'IR')).toMatchObject({ region: 'IR', regionFromNotice: true, regionSetting: null });
  });

  it('believes a notice for Crimea shown to somebody set to Ukraine', () => {
    expect(over('UA', 'UA-43')).toMatchObject({ region: 'UA-43', regionFromNotice: true });
  });

  it('takes no lawmaker for the place of the visitor', () => {
    expect(regionFor('IR', notice({ kind: 'sanctions', regions: ['US'] }))).toMatchObject({
      region: 'IR',
      regionFromNotice: false,
      regionNotListed: false,
    });
    expect(regionFor(null, notice({ kind: 'sanctions', regions: ['US', 'EU'] })).region).toBeNull();
    expect(regionFor('RU', notice({ kind: 'country', regions: ['US'] })).region).toBe('US');
  });

  it('keeps the more exact setting under a notice for the country', () => {
    expect(over('UA-43', 'UA')).toMatchObject({ region: 'UA-43', regionFromNotice: false });
  });

  it('finds the setting in a list', () => {
    expect(over('CU', 'IR', 'CU', 'UA-43')).toMatchObject({ region: 'CU', regionNotListed: false });
    expect(over('UA-40', 'IR', 'UA-43')).toMatchObject({ region: 'UA-40', regionNotListed: false });
  });

  it('says so when a list leaves the visitor out', () => {
    expect(over('RU', 'CU', 'IR', 'KP')).toMatchObject({ region: 'RU', regionNotListed: true });
  });

  it('picks no entry of a list for a visitor without a setting, but Crimea with Sevastopol is one place', () => {
    expect(over(null, 'CU', 'IR').region).toBeNull();
    expect(over(null, 'UA-43', 'UA-40').region).toBe('UA-43');
  });
});

import { expect, it } from 'vitest';
import { isCountry, isRegion, UKRAINIAN_REGIONS } from '../../src/law/region.ts';

it('knows every ISO 3166-1 country that the runtime can name, and no other code', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const known = letters.flatMap((a) => letters.map((b) => a + b)).filter(isCountry);
  expect(known).toHaveLength(250);
  expect(known.filter((code) => names.of(code) === undefined)).toEqual([]);
});

it('takes Ukrainian regions as regions, not as countries', () => {
  for (const code of UKRAINIAN_REGIONS) expect([isRegion(code), isCountry(code)]).toEqual([true, false]);
});

it.each(['', 'ir', 'UA-32', 'EU', 'XX', '__proto__', 'IR '])('refuses %j', (code) => {
  expect(isRegion(code)).toBe(false);
});

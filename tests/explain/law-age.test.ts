import { expect, it } from 'vitest';
import { isOld } from '../../src/explain/law-age.ts';

it.each([
  ['2026-05-26', '2026-11-22', false],
  ['2026-05-25', '2026-11-22', true],
  ['2026-11-20', '2015-01-01', false],
  [null, '2026-11-22', false],
])('rules checked %s are old on %s: %s', (checked, date, old) => {
  expect(isOld(checked, date)).toBe(old);
});

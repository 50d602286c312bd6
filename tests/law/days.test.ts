import { expect, it } from 'vitest';
import { dayAfter, dayBefore, daysBetween } from '../../src/law/days.ts';

it('counts over months, leap days and years', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1);
  expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1);
});

it('steps a day on and back', () => {
  expect(dayAfter('2024-02-28')).toBe('2024-02-29');
  expect(dayBefore('2025-07-01')).toBe('2025-06-30');
});

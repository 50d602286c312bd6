import { expect, it } from 'vitest';
import { dayAfter, dayBefore, daysBetween, isDay, latestToday, today } from '../../src/law/days.ts';

it('counts over months, leap days and years', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1);
  expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1);
});

it('steps a day on and back', () => {
  expect(dayAfter('2024-02-28')).toBe('2024-02-29');
  expect(dayBefore('2025-07-01')).toBe('2025-06-30');
});

it('knows the calendar', () => {
  for (const day of ['2024-02-29', '2026-11-22', '2010-01-01']) expect(isDay(day), day).toBe(true);
  const none = [
    '2023-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-02',
    '24-01-01',
    '2026-11-22T00:00',
    'today',
    '',
  ];
  for (const day of none) expect(isDay(day), day).toBe(false);
});

it('has the day of the place where it runs', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(today(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
});

it('takes a day for begun as soon as it is so anywhere', () => {
  expect(latestToday(new Date('2026-11-22T09:59:00Z'))).toBe('2026-11-22');
  expect(latestToday(new Date('2026-11-22T10:00:00Z'))).toBe('2026-11-23');
});

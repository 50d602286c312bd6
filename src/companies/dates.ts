import { isDay } from '../law/days.ts';

const EXACT_TO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** True for YYYY, YYYY-MM or YYYY-MM-DD that the calendar knows. */
export function isPartialDate(value: string): boolean {
  if (!EXACT_TO.test(value)) return false;
  const day = lastDay(value);
  return firstDay(value) <= day && isDay(firstDay(value));
}

/** The first day a partial date can mean: `2024-03` gives `2024-03-01`. */
export function firstDay(partial: string): string {
  return `${partial}-01-01`.slice(0, 10);
}

/** The last day it can mean, as a text that sorts after every day in it: `2024-03` gives `2024-03-31`, also in February. */
export function lastDay(partial: string): string {
  return partial.length === 10 ? partial : `${partial}${partial.length === 4 ? '-12-31' : '-31'}`;
}

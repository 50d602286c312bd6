const DAY = 86_400_000;

/** True for a day of the calendar, YYYY-MM-DD: 2026-02-30 is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day it is where this runs, YYYY-MM-DD: what a question is asked for. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Hours by which the earliest place on earth is ahead of UTC (Kiribati). */
const EARLIEST_ZONE = 14;

/**
 * The day it is where days begin first: what somebody can have checked by now, wherever they are and wherever their record
 * is looked at.
 */
export function latestToday(now = new Date()): string {
  return new Date(now.getTime() + EARLIEST_ZONE * 3_600_000).toISOString().slice(0, 10);
}

/** Days from `from` to `to`, both YYYY-MM-DD; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The day after a day, YYYY-MM-DD. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}

/** The day before a day, YYYY-MM-DD. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
}

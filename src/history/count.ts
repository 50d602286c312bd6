import { VERDICTS } from '../explain/explanation.ts';
import { NOTICE_KINDS } from '../notice/notice.ts';
import type { HistoryEntry } from './entry.ts';

/** What a picture of the history is split by. */
export const GROUPINGS = ['verdict', 'kind', 'company'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A stretch of time of the picture: YYYY-MM-DD for a day, YYYY-MM for a month. */
export type Period = string;

/** One row: a verdict, a kind, or a company (its id, or the host where none is on record). */
export interface Row {
  readonly value: string;
  /** Host of its newest entry: what to call it when it has no name. */
  readonly host: string;
  readonly total: number;
  /** Entries by period, as many as {@link Table.periods}. */
  readonly counts: readonly number[];
}

export interface Table {
  /** All periods from the first entry to the last, also those with nothing in them. */
  readonly periods: readonly Period[];
  readonly rows: readonly Row[];
  /** The largest count of one row in one period: the full height of a bar. */
  readonly highest: number;
}

/** Up to this many days are drawn a day each; more are drawn by month, two years at most. */
const DAYS_DRAWN = 31;
const DAY_MS = 86_400_000;

/**
 * Counts the history over time. Verdicts and kinds keep their own order, those that never came up left out; companies
 * come by how often they did. An empty history gives an empty table.
 */
export function countHistory(entries: readonly HistoryEntry[], by: Grouping): Table {
  const days = entries.map(({ day }) => day).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { periods: [], rows: [], highest: 0 };
  const periods = periodsBetween(first, last);
  const width = periods[0]?.length ?? 0;
  const groups = new Map<string, HistoryEntry[]>();
  for (const entry of entries) {
    const value = by === 'company' ? (entry.company ?? entry.host) : entry[by];
    const group = groups.get(value);
    if (group) group.push(entry);
    else groups.set(value, [entry]);
  }
  const rows = [...groups].map(([value, group]) => {
    const at = group.map(({ day }) => day.slice(0, width));
    const newest = group.reduce((a, b) => (b.day > a.day ? b : a));
    const counts = periods.map((period) => at.filter((one) => one === period).length);
    return { value, host: newest.host, total: group.length, counts };
  });
  // Row by row: all counts at once can be more arguments than a call takes.
  const highest = rows.reduce((most, { counts }) => Math.max(most, ...counts), 0);
  return { periods, rows: rows.sort(ORDER[by]), highest };
}

const inOrderOf = (values: readonly string[]) => (a: Row, b: Row) =>
  values.indexOf(a.value) - values.indexOf(b.value);

const ORDER: Readonly<Record<Grouping, (a: Row, b: Row) => number>> = {
  verdict: inOrderOf(VERDICTS),
  kind: inOrderOf(NOTICE_KINDS),
  company: (a, b) => b.total - a.total || (a.value < b.value ? -1 : 1),
};

/** Days from the first to the last where these are few, else months. */
export function periodsBetween(first: string, last: string): Period[] {
  const [from, to] = [Date.parse(first), Date.parse(last)];
  if ((to - from) / DAY_MS < DAYS_DRAWN) {
    const count = Math.round((to - from) / DAY_MS) + 1;
    return Array.from({ length: count }, (_, at) => new Date(from + at * DAY_MS).toISOString().slice(0, 10));
  }
  const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Array.from({ length: month(last) - month(first) + 1 }, (_, at) => {
    const index = month(first) + at;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  });
}

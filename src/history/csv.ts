import type { HistoryEntry } from './entry.ts';

const COLUMNS = ['day', 'host', 'company', 'kind', 'verdict', 'headline', 'region'] as const;

/**
 * The history as a table for a spreadsheet: RFC 4180, a heading row, lines ending in CR LF, codes as they are in any
 * language. Sorted by day and host, so that the same history gives the same file.
 */
export function historyCsv(entries: readonly HistoryEntry[]): string {
  const sorted = [...entries].sort((a, b) => (a.day + a.host < b.day + b.host ? -1 : 1));
  const rows = [COLUMNS, ...sorted.map((entry) => COLUMNS.map((name) => entry[name] ?? ''))];
  return rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

/**
 * One field: quoted where RFC 4180 wants it. A field that a spreadsheet would run as a formula (`=`, `+`, `-`, `@`, tab,
 * carriage return first: OWASP, "CSV Injection") gets an apostrophe before it, which spreadsheets take for "text".
 */
export function csvField(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

import { csvTable } from '../companies/csv.ts';
import type { HistoryEntry } from './entry.ts';

const COLUMNS = ['day', 'host', 'company', 'kind', 'verdict', 'headline', 'region'] as const;

/**
 * The history as a table for a spreadsheet, codes as they are in any language. Sorted by day and host, so that the same
 * history gives the same file.
 */
export function historyCsv(entries: readonly HistoryEntry[]): string {
  const sorted = [...entries].sort((a, b) => (a.day + a.host < b.day + b.host ? -1 : 1));
  return csvTable(
    COLUMNS,
    sorted.map((entry) => COLUMNS.map((name) => entry[name])),
  );
}

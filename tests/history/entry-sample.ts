import type { HistoryEntry } from '../../src/history/entry.ts';

/** An entry of the history, with what a test wants otherwise. */
export const entry = (change: Partial<HistoryEntry> = {}): HistoryEntry => ({
  day: '2026-11-22',
  host: 'a.example',
  company: null,
  kind: 'country',
  verdict: 'depends',
  headline: 'cannot-tell',
  region: 'IR',
  ...change,
});

import type { Company, Evidence } from './company.ts';
import { lastDay } from './dates.ts';

/** The evidence a claim of a record points to, in the order of the record. */
export function sourcesOf(company: Company, ids: readonly string[]): readonly Evidence[] {
  return company.evidence.filter(({ id }) => ids.includes(id));
}

/** Date of the newest piece of evidence, as exact as that source; null when none bears a date. */
export function lastConfirmed(evidence: readonly Evidence[]): string | null {
  const dates = evidence.flatMap(({ date }) => (date === null ? [] : [date]));
  return dates.sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1)).at(-1) ?? null;
}

import { daysBetween } from '../law/days.ts';
import { WARN_AFTER_DAYS } from '../law/law-check.ts';
import type { Company } from './company.ts';

/**
 * Records with sources that nobody has looked at for more than {@link WARN_AFTER_DAYS} days, a line each, the longest
 * neglected first: a warning, for nothing in them is wrong as far as anybody knows.
 *
 * @param today YYYY-MM-DD
 */
export function ageing(companies: readonly Company[], today: string): string[] {
  return companies
    .map(({ id, evidence }) => {
      const old = evidence
        .map(({ checked }) => checked)
        .filter((day) => daysBetween(day, today) > WARN_AFTER_DAYS);
      return { id, all: evidence.length, old: old.sort() };
    })
    .filter(({ old }) => old.length > 0)
    .sort((a, b) => ((a.old[0] ?? '') < (b.old[0] ?? '') ? -1 : 1))
    .map(
      ({ id, all, old }) =>
        `warning data/${id}.json, evidence: look again at ${old.length} of ${all} sources, last checked ${old[0]} or later`,
    );
}

import type { Company, Evidence, Refusal, Reversal } from '../companies/company.ts';
import { firstDay, lastDay } from '../companies/dates.ts';
import { lastConfirmed, sourcesOf } from '../companies/sources.ts';
import type { Claim } from './explanation.ts';
import { covers } from './region.ts';

/**
 * Years after which a claim that nothing has confirmed since is history. Of the 31 restrictions on record whose two ends
 * are known, 29 were over within seven years; the two that outlasted ten (LinkedIn in Iran, Google's advertisements in
 * Syria) had ended too when somebody looked again.
 */
const FADES_AFTER_YEARS = 10;

/**
 * What the company said and did towards visitors of a region up to a day, oldest first (those without a date lead:
 * they only say that it was so when last confirmed). What began after that day is left out.
 */
export function claimsFor(company: Company, region: string, date: string): Claim[] {
  return company.restrictions
    .filter((restriction) => restriction.regions.some((place) => covers(place, region)))
    .filter(({ since }) => since === null || firstDay(since) <= date)
    .map((restriction) => {
      const evidence = sourcesOf(company, restriction.evidence);
      const confirmed = lastConfirmed(evidence);
      return {
        restriction,
        evidence,
        lastConfirmed: confirmed,
        lasting: restriction.until === null || lastDay(restriction.until) >= date,
        faded: confirmed !== null && lastDay(confirmed) < yearsBefore(date, FADES_AFTER_YEARS),
      };
    })
    .sort((a, b) => compare(a.restriction.since ?? '', b.restriction.since ?? ''));
}

/** Dated things on record (refusals to restrict, reversals) that concern visitors of a region up to a day, oldest first. */
export function eventsFor<E extends Refusal | Reversal>(
  events: readonly E[],
  company: Company,
  region: string,
  date: string,
): { event: E; evidence: readonly Evidence[] }[] {
  return events
    .filter((event) => event.regions.some((place) => covers(place, region)))
    .filter((event) => event.date === null || firstDay(event.date) <= date)
    .map((event) => ({ event, evidence: sourcesOf(company, event.evidence) }))
    .sort((a, b) => compare(a.event.date ?? '', b.event.date ?? ''));
}

/** The same day some years ago, to compare days with: 29 February stays, between the 28th and March. */
const yearsBefore = (day: string, years: number) => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

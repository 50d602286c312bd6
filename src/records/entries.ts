import type { Company, Evidence, Refusal, Restriction } from '../companies/company.ts';
import { firstDay, lastDay } from '../companies/dates.ts';
import { lastConfirmed, sourcesOf } from '../companies/sources.ts';
import { covers } from '../explain/region.ts';

interface Sourced {
  readonly evidence: readonly Evidence[];
  /** Date of the newest evidence; null when none bears one. */
  readonly confirmed: string | null;
}

/** One line of a company's timeline. */
export type Entry = Sourced &
  (
    | { readonly type: 'restriction'; readonly claim: Restriction }
    | { readonly type: 'refusal' | 'reversal'; readonly claim: Refusal }
  );
type RestrictionEntry = Extract<Entry, { type: 'restriction' }>;
type OtherEntry = Exclude<Entry, RestrictionEntry>;

/** A restriction beside what speaks against it. */
export interface Difference {
  readonly restriction: RestrictionEntry;
  readonly against: readonly OtherEntry[];
}

/** Everything on record that a company did, for all regions, oldest first; what bears no date leads. */
export function entriesOf(company: Company): readonly Entry[] {
  const sourced = (ids: readonly string[]): Sourced => {
    const evidence = sourcesOf(company, ids);
    return { evidence, confirmed: lastConfirmed(evidence) };
  };
  const entries: Entry[] = [
    ...company.restrictions.map((claim) => ({
      type: 'restriction' as const,
      claim,
      ...sourced(claim.evidence),
    })),
    ...company.refusals.map((claim) => ({ type: 'refusal' as const, claim, ...sourced(claim.evidence) })),
    ...(company.reversals ?? []).map((claim) => ({
      type: 'reversal' as const,
      claim,
      ...sourced(claim.evidence),
    })),
  ];
  return entries.sort((a, b) => compare(placeOf(a), placeOf(b)));
}

/** Where only a month is known, an answer (a reversal, a refusal) comes after what it can have answered. */
function placeOf(entry: Entry): string {
  const date = dateOf(entry);
  if (date === null) return '';
  return entry.type === 'restriction' ? firstDay(date) : lastDay(date);
}

/** The date an entry stands at: when a restriction began, when something was refused or taken back. */
export function dateOf(entry: Entry): string | null {
  return entry.type === 'restriction' ? entry.claim.since : entry.claim.date;
}

/**
 * Where the record holds a restriction and its opposite for the same place and time. A restriction that ended with its
 * reversal is one story, not two; one of customers on a sanctions list goes together with refusing to leave; one that a
 * state made says nothing of what the company did.
 */
export function differencesOf(entries: readonly Entry[]): readonly Difference[] {
  const others = entries.filter((entry): entry is OtherEntry => entry.type !== 'restriction');
  return entries
    .filter((entry): entry is RestrictionEntry => entry.type === 'restriction')
    .filter(({ claim }) => claim.aimedAt === undefined && claim.decider !== 'state')
    .map((restriction) => ({
      restriction,
      against: others.filter((other) => differs(restriction.claim, other.claim)),
    }))
    .filter(({ against }) => against.length > 0);
}

function differs(restriction: Restriction, other: Refusal): boolean {
  const samePlace = restriction.regions.some((one) =>
    other.regions.some((two) => covers(one, two) || covers(two, one)),
  );
  if (!samePlace) return false;
  const { since, until } = restriction;
  if (other.date === null) return until === null;
  return (
    (since === null || firstDay(since) <= firstDay(other.date)) &&
    (until === null || firstDay(until) > lastDay(other.date))
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

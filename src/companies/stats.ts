import type { Company, Evidence } from './company.ts';
import { lastDay } from './dates.ts';

/** What is on record, counted. */
export interface CompanyStats {
  readonly companies: number;
  readonly hosts: number;
  readonly restrictions: number;
  readonly refusals: number;
  readonly reversals: number;
  readonly contacts: number;
  readonly evidence: number;
  /** Restrictions whose stated reason is on record. */
  readonly reasoned: number;
  /** Restrictions that rest on community lists and nothing else. */
  readonly fromListsAlone: number;
  readonly byRegion: ReadonlyMap<string, number>;
  readonly byKind: ReadonlyMap<string, number>;
  readonly byReason: ReadonlyMap<string, number>;
  readonly byDecider: ReadonlyMap<string, number>;
  readonly byConfidence: ReadonlyMap<string, number>;
  /** By the year of the newest evidence, newest first; `none` where no source bears a date. */
  readonly byLastConfirmed: ReadonlyMap<string, number>;
}

/** @param lists evidence that records share: the community lists */
export function statsOf(companies: readonly Company[], lists: readonly Evidence[]): CompanyStats {
  const shared = new Map(lists.map((list) => [list.id, list]));
  const rows = companies.flatMap((company) => {
    const own = new Map(company.evidence.map((evidence) => [evidence.id, evidence]));
    return company.restrictions.map((restriction) => ({
      restriction,
      evidence: restriction.evidence.flatMap((id) => own.get(id) ?? shared.get(id) ?? []),
    }));
  });
  const sum = (count: (company: Company) => number) =>
    companies.reduce((all, company) => all + count(company), 0);
  return {
    companies: companies.length,
    hosts: sum(({ hosts }) => hosts.length),
    restrictions: rows.length,
    refusals: sum(({ refusals }) => refusals.length),
    reversals: sum(({ reversals }) => reversals?.length ?? 0),
    contacts: sum(({ contacts }) => contacts.length),
    evidence: sum(({ evidence }) => evidence.length) + lists.length,
    reasoned: rows.filter(({ restriction }) => restriction.statedReason !== 'unstated').length,
    fromListsAlone: rows.filter(({ evidence }) => evidence.every(({ kind }) => kind === 'community-list'))
      .length,
    byRegion: count(rows.flatMap(({ restriction }) => restriction.regions)),
    byKind: count(rows.map(({ restriction }) => restriction.kind)),
    byReason: count(rows.map(({ restriction }) => restriction.statedReason)),
    byDecider: count(rows.map(({ restriction }) => restriction.decider)),
    byConfidence: count(rows.map(({ restriction }) => restriction.confidence)),
    byLastConfirmed: new Map(
      [...count(rows.map(({ evidence }) => yearOfNewest(evidence)))].sort(([a], [b]) => (a > b ? -1 : 1)),
    ),
  };
}

function yearOfNewest(evidence: readonly Evidence[]): string {
  const days = evidence.flatMap(({ date }) => (date === null ? [] : [lastDay(date)]));
  return days.sort().at(-1)?.slice(0, 4) ?? 'none';
}

/** Most frequent first, then by name. */
function count(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

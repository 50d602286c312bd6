import { type CompanyStats, statsOf } from '../companies/stats.ts';
import { latestToday } from '../law/days.ts';
import { loadCompanies, type Records } from './data-files.ts';

/** How many hosts beyond the companies are on record for each region; a host of two regions counts for both. */
export function hostsByRegion(shards: Records['shards']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { onRecord } of shards)
    for (const { region } of Object.values(onRecord).flat())
      counts.set(region, (counts.get(region) ?? 0) + 1);
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

/** The figures as lines of text, and those of the hosts on record. */
export function statsLines(
  stats: CompanyStats,
  hostsOnRecord: number,
  byRegion: ReadonlyMap<string, number>,
): string[] {
  const table = (title: string, counts: ReadonlyMap<string, number>) => [
    '',
    title,
    ...[...counts].map(([name, number]) => `  ${String(number).padStart(5)}  ${name}`),
  ];
  return [
    `companies            ${stats.companies}`,
    `hosts of companies   ${stats.hosts}`,
    `hosts on record      ${hostsOnRecord}`,
    `restrictions         ${stats.restrictions}`,
    `  reason on record   ${stats.reasoned}`,
    `  from lists alone   ${stats.fromListsAlone}`,
    `refusals             ${stats.refusals}`,
    `reversals            ${stats.reversals}`,
    `contacts             ${stats.contacts}`,
    `pieces of evidence   ${stats.evidence}`,
    ...table('hosts on record by region', byRegion),
    ...table('restrictions by region', stats.byRegion),
    ...table('by kind', stats.byKind),
    ...table('by stated reason', stats.byReason),
    ...table('by decider', stats.byDecider),
    ...table('by confidence', stats.byConfidence),
    ...table('last confirmed in', stats.byLastConfirmed),
  ];
}

if (process.argv[1] === import.meta.filename) {
  const loaded = loadCompanies(latestToday());
  if (loaded.ok) {
    const { companies, lists, index, shards } = loaded.records;
    // One write: a reader that has seen enough (head) would otherwise end the program with an error.
    const lines = statsLines(statsOf(companies, lists), index.hostsOnRecord, hostsByRegion(shards));
    console.log(lines.join('\n'));
  } else {
    console.log('the records have problems: see npm run data:check first');
    process.exitCode = 1;
  }
}

import { type CompanyStats, statsOf } from '../companies/stats.ts';
import { loadCompanies } from './data-files.ts';

/** The figures as lines of text, and those of the hosts on record. */
export function statsLines(stats: CompanyStats, hostsOnRecord: number): string[] {
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
    ...table('restrictions by region', stats.byRegion),
    ...table('by kind', stats.byKind),
    ...table('by stated reason', stats.byReason),
    ...table('by decider', stats.byDecider),
    ...table('by confidence', stats.byConfidence),
    ...table('last confirmed in', stats.byLastConfirmed),
  ];
}

if (process.argv[1] === import.meta.filename) {
  const loaded = loadCompanies(new Date().toISOString().slice(0, 10));
  if (loaded.ok) {
    const { companies, lists, index } = loaded.records;
    // One write: a reader that has seen enough (head) would otherwise end the program with an error.
    console.log(statsLines(statsOf(companies, lists), index.hostsOnRecord).join('\n'));
  } else {
    console.log('the records have problems: see npm run data:check first');
    process.exitCode = 1;
  }
}

import { runMain } from '../build/run-main.ts';
import { ageing } from '../companies/ageing.ts';
import { problemLine } from '../companies/problem.ts';
import { latestToday } from '../law/days.ts';
import { loadCompanies } from './data-files.ts';

/** What there is to mend in the records, and what to look at again, a line each. */
export interface DataReport {
  /** `file, field: remedy`; empty when the data can be packaged. */
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

/** Looks the records of a folder over; without one, those of the repository. */
export function checkData(folder: string | undefined, today: string): DataReport {
  const loaded = loadCompanies(today, folder);
  return loaded.ok
    ? { problems: [], warnings: ageing(loaded.records.companies, today) }
    : { problems: loaded.problems.map(problemLine), warnings: [] };
}

if (process.argv[1] === import.meta.filename) {
  await runMain(() => {
    const { problems, warnings } = checkData(process.argv[2], latestToday());
    const count = `${problems.length} problems, ${warnings.length} warnings`;
    console.log([...problems, ...warnings, `data:check: ${count}`].join('\n'));
    process.exitCode = problems.length === 0 ? 0 : 1;
  });
}

import { problemLine } from '../companies/problem.ts';
import { loadCompanies } from './data-files.ts';

/** Every problem of the records as a line `file, field: remedy`; empty when the data can be packaged. */
export function checkData(folder: string | undefined, today: string): string[] {
  const loaded = loadCompanies(today, folder);
  return loaded.ok ? [] : loaded.problems.map(problemLine);
}

if (process.argv[1] === import.meta.filename) {
  const lines = checkData(process.argv[2], new Date().toISOString().slice(0, 10));
  const result = lines.length === 0 ? 'data:check: no problems' : `data:check: ${lines.length} problems`;
  console.log([...lines, result].join('\n'));
  process.exitCode = lines.length === 0 ? 0 : 1;
}

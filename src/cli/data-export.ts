import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulingsOf, tablesOf } from '../companies/export.ts';
import { problemLine } from '../companies/problem.ts';
import { rule } from '../law/rule.ts';
import { loadCompanies } from './data-files.ts';
import { readRules } from './read-rules.ts';

/** Writes all companies, restrictions, evidence and the rulings of a day as CSV tables and as one JSON file. */
export function exportData(into: string, today: string): string[] {
  const loaded = loadCompanies(today);
  if (!loaded.ok) return loaded.problems.map(problemLine);
  const { companies, lists } = loaded.records;
  const rules = readRules();
  const rulings = companies.flatMap((company) => rulingsOf(company, today, (facts) => rule(facts, rules)));
  mkdirSync(into, { recursive: true });
  const tables = tablesOf(companies, lists, rulings);
  for (const [name, text] of Object.entries(tables)) writeFileSync(join(into, `${name}.csv`), text);
  const licence = 'CC BY 4.0';
  const whole = { licence, date: today, notLegalAdvice: true, companies, lists, rulings };
  writeFileSync(join(into, 'overblocked.json'), `${JSON.stringify(whole, null, 1)}\n`);
  return [];
}

if (process.argv[1] === import.meta.filename) {
  const into = process.argv[2] ?? 'out/export';
  console.log(`writing tables and JSON to ${into}; the rulings take a moment`);
  const problems = exportData(into, new Date().toISOString().slice(0, 10));
  for (const line of problems) console.log(line);
  console.log(problems.length === 0 ? `written: ${into}` : 'nothing written: see npm run data:check');
  process.exitCode = problems.length === 0 ? 0 : 1;
}

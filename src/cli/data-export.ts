import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMain } from '../build/run-main.ts';
import { rulingsOf, tablesOf } from '../companies/export.ts';
import { today } from '../law/days.ts';
import { rule } from '../law/rule.ts';
import { companiesOnRecord } from './data-files.ts';
import { readRules } from './read-rules.ts';

/** Writes all companies, restrictions, evidence and the rulings of a day as CSV tables and as one JSON file. */
export function exportData(into: string, date: string): void {
  const { companies, lists } = companiesOnRecord();
  const rules = readRules();
  const rulings = companies.flatMap((company) => rulingsOf(company, date, (facts) => rule(facts, rules)));
  mkdirSync(into, { recursive: true });
  const tables = tablesOf(companies, lists, rulings);
  for (const [name, text] of Object.entries(tables)) writeFileSync(join(into, `${name}.csv`), text);
  const licence = 'CC BY 4.0';
  const whole = { licence, date, notLegalAdvice: true, companies, lists, rulings };
  writeFileSync(join(into, 'overblocked.json'), `${JSON.stringify(whole, null, 1)}\n`);
}

if (process.argv[1] === import.meta.filename) {
  await runMain(() => {
    const into = process.argv[2] ?? 'out/export';
    console.log(`writing tables and JSON to ${into}; the rulings take a moment`);
    exportData(into, today());
    console.log(`written: ${into}`);
  });
}

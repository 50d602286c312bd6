import { fileURLToPath } from 'node:url';
import { runMain } from '../build/run-main.ts';
import { latestToday } from '../law/days.ts';
import { checkLaw } from '../law/law-check.ts';
import type { RuleSet } from '../law/rule-set.ts';
import { readRules } from './read-rules.ts';

/** What `npm run law:check` prints, and whether it passes. */
export function lawReport(
  rules: RuleSet,
  today: string,
): { readonly text: string; readonly passes: boolean } {
  const findings = checkLaw(rules, today);
  const days = new Map<string, number>();
  for (const { checked } of rules.rules) days.set(checked, (days.get(checked) ?? 0) + 1);
  const faults = findings.filter((finding) => finding.fault).length;
  const lines = [
    `${rules.rules.length} rules, ${rules.rules.filter((rule) => rule.textRead).length} with their text read.`,
    ...[...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, count]) => `checked ${day}: ${count}`),
    ...findings.map(
      ({ kind, fault, rule, message }) => `${fault ? 'FAULT' : 'warning'} ${kind} ${rule}: ${message}`,
    ),
    `${faults} faults, ${findings.length - faults} warnings`,
  ];
  return { text: lines.join('\n'), passes: faults === 0 };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(() => {
    const { text, passes } = lawReport(readRules(), latestToday());
    process.stdout.write(`${text}\n`);
    if (!passes) process.exitCode = 1;
  });
}

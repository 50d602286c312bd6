import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileRules, type RuleFile, type RuleSet } from '../law/rule-set.ts';

const FOLDER = join(import.meta.dirname, '../law/rules');

/** The rule files of the repository as text, `groups.json` among them. */
export function ruleFiles(): readonly RuleFile[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(FOLDER, name), 'utf8') }));
}

/** Reads and compiles the rule files. Throws one sentence a fault, naming file, field and remedy. */
export function readRules(): RuleSet {
  const compiled = compileRules(ruleFiles());
  if (compiled.ok) return compiled.ruleSet;
  throw new Error(
    compiled.faults.map(({ file, field, remedy }) => `src/law/rules/${file} ${field}: ${remedy}`).join('\n'),
  );
}

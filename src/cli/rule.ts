import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { runMain } from '../build/run-main.ts';
import { parseFacts } from '../law/parse-facts.ts';
import { rule } from '../law/rule.ts';
import type { RuleSet } from '../law/rule-set.ts';
import { readRules } from './read-rules.ts';

/** One line of output for one line of input; `ok` is false when it is an error. */
export interface AnsweredLine {
  readonly ok: boolean;
  readonly line: string;
}

/**
 * Answers one scenario, a line of JSON with `id` and `facts`. A bad line gets an error that names the field, and `number`,
 * the line's own, where there is no id to find it by.
 */
export function answerLine(text: string, rules: RuleSet, number: number): AnsweredLine {
  let scenario: unknown;
  try {
    // Editors of some systems begin a file with a byte order mark.
    scenario = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return failed(null, {
      field: '',
      message: `line ${number} is not JSON: ${String(error)}`,
      allowed: 'one JSON object a line',
    });
  }
  if (typeof scenario !== 'object' || scenario === null || Array.isArray(scenario))
    return failed(null, {
      field: '',
      message: `line ${number} must be an object`,
      allowed: ['id', 'facts'],
    });
  const id = 'id' in scenario ? scenario.id : undefined;
  if (typeof id !== 'string' || id === '')
    return failed(null, { field: 'id', message: `of line ${number} must be a text`, allowed: 'any text' });
  const parsed = parseFacts('facts' in scenario ? scenario.facts : undefined);
  if (!parsed.ok) return failed(id, parsed.fault);
  const ruling = rule(parsed.facts, rules);
  const { steps, outcome, turnsOn } = ruling;
  const line = {
    id,
    ruling: outcome,
    rules: steps.map((step) => step.rule),
    citations: [...new Set(steps.map((step) => step.citation))],
    turnsOn,
  };
  return { ok: true, line: JSON.stringify(line) };
}

const failed = (id: string | null, error: object): AnsweredLine => ({
  ok: false,
  line: JSON.stringify({ id, error }),
});

async function main(): Promise<void> {
  const rules = readRules();
  let bad = false;
  let number = 0;
  for await (const text of createInterface({ input: process.stdin })) {
    number += 1;
    if (text.trim() === '') continue;
    const { ok, line } = answerLine(text, rules, number);
    if (!ok) bad = true;
    process.stdout.write(`${line}\n`);
  }
  if (bad) process.exitCode = 2;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runMain(main);

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runMain } from '../build/run-main.ts';
import { type Audit, type AuditEntry, type AuditVerdict, audit } from '../law/audit.ts';
import { today } from '../law/days.ts';
import { parseFacts } from '../law/parse-facts.ts';
import { isRegion } from '../law/region.ts';
import type { RuleSet } from '../law/rule-set.ts';
import { readRules } from './read-rules.ts';

const USAGE =
  'usage: npm run --silent audit -- IR,CU,SY,YE [--from US] [--service S] [--date YYYY-MM-DD] [--json]';

const SAYS: Readonly<Record<AuditVerdict, string>> = {
  required: 'the law asks for it',
  partly: 'only for some services',
  depends: 'turns on facts',
  'not-required': 'the law does not ask for it',
};

/** What the command prints and how it exits: 0, or 2 when a field is wrong. */
export interface AuditRun {
  readonly exitCode: 0 | 2;
  readonly text: string;
}

/** Runs `audit` on its arguments (without node and script); `today` stands in for an absent `--date`. */
export function runAudit(args: readonly string[], rules: RuleSet, today: string): AuditRun {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { exitCode: 2, text: `${error instanceof Error ? error.message : String(error)}\n${USAGE}` };
  }
  const { values, positionals } = parsed;
  const regions = positionals
    .join(',')
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');
  if (regions.length === 0) return { exitCode: 2, text: `regions: name at least one.\n${USAGE}` };
  const unknown = regions.find((code) => !isRegion(code));
  if (unknown !== undefined)
    return {
      exitCode: 2,
      text: `regions: "${unknown}" is no region on record; use ISO 3166-1 alpha-2 in upper case, or UA-09, UA-14, UA-23, UA-40, UA-43, UA-65.`,
    };
  const checked = parseFacts({
    region: regions[0],
    provider: { country: values.from },
    service: values.service ?? 'messaging',
    date: values.date ?? today,
  });
  if (!checked.ok) {
    const { field, message, allowed } = checked.fault;
    const option = field.startsWith('provider') ? '--from' : `--${field}`;
    return {
      exitCode: 2,
      text: `${option}: ${message}; allowed: ${typeof allowed === 'string' ? allowed : allowed.join(', ')}`,
    };
  }
  const { service, date } = checked.facts;
  const question = { from: values.from, date, ...(values.service === undefined ? {} : { service }) };
  const result = audit(regions, question, rules);
  return { exitCode: 0, text: values.json ? JSON.stringify(result, null, 2) : table(result) };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: 'string', default: 'US' },
      service: { type: 'string' },
      date: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
}

/** An entry whose services do not all get one answer: which get which is told. */
const isMixed = ({ verdict, required, depends, open }: AuditEntry): boolean =>
  verdict === 'partly' || [required, depends, open].filter(({ length }) => length > 0).length > 1;

function table({ question, entries, keep, lift, residual }: Audit): string {
  const lines = [
    `Block list of a provider in ${question.from}, ${question.service ?? 'all services'}, ${question.date}. Not legal advice.`,
    '',
  ];
  for (const entry of entries) {
    lines.push(`${entry.region.padEnd(6)} ${SAYS[entry.verdict]}`);
    for (const step of entry.steps)
      lines.push(`         ${step.effect}: ${step.citation} (checked ${step.checked})`);
    if (entry.verdict === 'partly' && entry.required.length > 0)
      lines.push(`         asked for: ${entry.required.join(', ')}`);
    if (isMixed(entry) && entry.depends.length > 0)
      lines.push(`         depends on customer, payment or facts: ${entry.depends.join(', ')}`);
    if (entry.verdict === 'required' && entry.open.length > 0)
      lines.push(`         stays open: ${entry.open.join(', ')}`);
  }
  const unsure = new Set(entries.filter(({ depends }) => depends.length > 0).map(({ region }) => region));
  const lifted = lift.map((region) => (unsure.has(region) ? `${region}*` : region));
  lines.push(
    '',
    `The law asks for: ${keep.join(', ') || 'none'}`,
    `It does not ask for: ${lifted.join(', ') || 'none'}`,
    ...(lift.some((region) => unsure.has(region))
      ? ['* as a whole; for some services it depends, see above']
      : []),
    '',
    'What stays, whatever the list:',
  );
  for (const step of residual) lines.push(`  ${step.summary} (${step.citation})`);
  return lines.join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(() => {
    const { exitCode, text } = runAudit(process.argv.slice(2), readRules(), today());
    (exitCode === 0 ? process.stdout : process.stderr).write(`${text}\n`);
    process.exitCode = exitCode;
  });
}

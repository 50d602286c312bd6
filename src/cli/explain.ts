import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledCompanies, compile } from '../companies/compile.ts';
import { findCompany, shardFor } from '../companies/look-up.ts';
import { problemLine } from '../companies/problem.ts';
import { explain } from '../explain/explain.ts';
import type { Explanation } from '../explain/explanation.ts';
import { noticeByWord } from '../explain/notice-by-word.ts';
import type { RuleSet } from '../law/rule-set.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { ENGLISH, LANGUAGES } from '../messages/languages.ts';
import { createTranslator, type Translator } from '../messages/translator.ts';
import { readCompanySources } from './data-files.ts';
import { type ExplainArguments, parseExplainArguments } from './explain-arguments.ts';
import { explanationText } from './explain-text.ts';
import { readRules } from './read-rules.ts';

/** Everything on record that an answer is made from. */
export interface Records {
  readonly rules: RuleSet;
  readonly companies: CompiledCompanies;
}

/** The explanation the popup would show to somebody who says that the site names their country. */
export function explainHost(
  { host, region, date, answers }: Pick<ExplainArguments, 'host' | 'region' | 'date' | 'answers'>,
  { rules, companies }: Records,
): Explanation {
  const { index, shards } = companies;
  const shard = shards[shardFor(host, index) ?? -1];
  const found = shard === undefined ? null : findCompany(host, index, shard);
  return explain({
    host,
    region,
    date,
    answers,
    rules,
    notice: noticeByWord('country'),
    company: found?.type === 'company' ? found.company : null,
    onRecord: found?.type === 'host-on-record' ? { record: found.record, lists: index.lists } : null,
  });
}

/** Reads and compiles all records of the repository. Throws one error that lists every problem, a line each. */
export function readRecords(today: string): Records {
  const { files, problems } = readCompanySources();
  const companies = compile(files, today);
  const wrong = companies.ok ? problems : [...problems, ...companies.problems];
  if (!companies.ok || wrong.length > 0) {
    throw new Error(wrong.map((problem) => `src/companies/${problemLine(problem)}`).join('\n'));
  }
  return { rules: readRules(), companies };
}

/** The translator of a language that is shipped, English for what it lacks. */
export function translatorFor(id: string): Translator {
  const read = (language: string): Catalogue =>
    JSON.parse(
      readFileSync(join(import.meta.dirname, '../../public/_locales', language, 'messages.json'), 'utf8'),
    );
  const language = LANGUAGES.find((one) => one.id === id) ?? ENGLISH;
  return createTranslator(language, read(language.id), read('en'));
}

function main(): void {
  const today = new Date().toISOString().slice(0, 10);
  const parsed = parseExplainArguments(process.argv.slice(2), today);
  if (!parsed.ok) {
    const { field, message, allowed } = parsed.fault;
    process.stderr.write(`${field} ${message}. Allowed: ${allowed}\n`);
    process.exitCode = 2;
    return;
  }
  let records: Records;
  try {
    records = readRecords(today);
  } catch (error) {
    // A broken data file has a line of its own: file, field, remedy. A stack would bury it.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
    return;
  }
  const explanation = explainHost(parsed.value, records);
  const text = parsed.value.json
    ? JSON.stringify(explanation, null, 2)
    : explanationText(explanation, translatorFor(parsed.value.language));
  process.stdout.write(`${text}\n`);
}

if (process.argv[1] === import.meta.filename) main();

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMain } from '../build/run-main.ts';
import type { CompiledCompanies } from '../companies/compile.ts';
import { findCompany, shardFor } from '../companies/look-up.ts';
import { explain } from '../explain/explain.ts';
import type { Explanation } from '../explain/explanation.ts';
import { noticeByWord } from '../explain/notice-by-word.ts';
import { today } from '../law/days.ts';
import type { RuleSet } from '../law/rule-set.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { ENGLISH, LANGUAGES } from '../messages/languages.ts';
import { createTranslator, type Translator } from '../messages/translator.ts';
import { companiesOnRecord } from './data-files.ts';
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
export function readRecords(): Records {
  return { rules: readRules(), companies: companiesOnRecord() };
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
  const parsed = parseExplainArguments(process.argv.slice(2), today());
  if (!parsed.ok) {
    const { field, message, allowed } = parsed.fault;
    process.stderr.write(`${field} ${message}. Allowed: ${allowed}\n`);
    process.exitCode = 2;
    return;
  }
  const explanation = explainHost(parsed.value, readRecords());
  const text = parsed.value.json
    ? JSON.stringify(explanation, null, 2)
    : explanationText(explanation, translatorFor(parsed.value.language));
  process.stdout.write(`${text}\n`);
}

if (process.argv[1] === import.meta.filename) await runMain(main);

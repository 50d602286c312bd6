import { companiesOnRecord } from '../cli/data-files.ts';
import { readRules } from '../cli/read-rules.ts';
import { packRules } from '../law/packed-rules.ts';

/** Data files of the package by path: a text as it is, all else as JSON. */
export type CompiledData = Readonly<Record<string, unknown>>;

/**
 * Compiles rules and companies from their sources. Throws one error that lists every problem, a line each: file,
 * field, remedy.
 */
export function compileData(): CompiledData {
  const companies = companiesOnRecord();
  const shards = companies.shards.map((shard, number) => [`data/companies/${number}.json`, shard] as const);
  return {
    'data/rules.txt': packRules(readRules()),
    'data/companies/index.json': companies.index,
    ...Object.fromEntries(shards),
  };
}

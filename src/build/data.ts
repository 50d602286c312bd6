import { readCompanySources } from '../cli/data-files.ts';
import { readRules } from '../cli/read-rules.ts';
import { compile as compileCompanies } from '../companies/compile.ts';
import { problemLine } from '../companies/problem.ts';

/** Data files of the package by path. */
export type CompiledData = Readonly<Record<string, unknown>>;

/**
 * Compiles rules and companies from their sources. Throws one error that lists every problem, a line each: file,
 * field, remedy.
 */
export function compileData(): CompiledData {
  const today = new Date().toISOString().slice(0, 10);
  const { files, problems } = readCompanySources();
  const companies = compileCompanies(files, today);
  const wrong = companies.ok ? problems : [...problems, ...companies.problems];
  if (!companies.ok || wrong.length > 0) {
    throw new Error(wrong.map((problem) => `src/companies/${problemLine(problem)}`).join('\n'));
  }
  const shards = companies.shards.map((shard, number) => [`data/companies/${number}.json`, shard] as const);
  return {
    'data/rules.json': readRules(),
    'data/companies/index.json': companies.index,
    ...Object.fromEntries(shards),
  };
}

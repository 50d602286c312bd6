import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile as compileCompanies, type SourceFile } from '../companies/compile.ts';
import { problemLine } from '../companies/problem.ts';
import { ROOT } from './paths.ts';

/** Data files of the package by path. */
export type CompiledData = Readonly<Record<string, unknown>>;

/**
 * Compiles rules and companies from their sources. Throws one error that lists every problem, a line each: file,
 * field, remedy.
 */
export async function compileData(): Promise<CompiledData> {
  const today = new Date().toISOString().slice(0, 10);
  const companies = compileCompanies(await readSources(join(ROOT, 'src', 'companies')), today);
  if (!companies.ok)
    throw new Error(companies.problems.map((p) => `src/companies/${problemLine(p)}`).join('\n'));
  const shards = companies.shards.map((shard, number) => [`data/companies/${number}.json`, shard] as const);
  return { 'data/companies/index.json': companies.index, ...Object.fromEntries(shards) };
}

/** The JSON files of a data folder and of the folders in it, sorted, each with its path from there. */
async function readSources(folder: string): Promise<SourceFile[]> {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort();
  return Promise.all(
    names.map(async (file) => {
      try {
        return { file, value: JSON.parse(await readFile(join(folder, file), 'utf8')) };
      } catch (error) {
        throw new Error(`${file}: not valid JSON (${String(error)}): mend the place the message names.`);
      }
    }),
  );
}

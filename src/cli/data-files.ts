import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Company } from '../companies/company.ts';
import { type CompiledCompanies, compile, type SourceFile } from '../companies/compile.ts';
import type { CommunityList } from '../companies/host-on-record.ts';
import { type Problem, problemLine } from '../companies/problem.ts';
import { parseCompany } from '../companies/schema.ts';
import { latestToday } from '../law/days.ts';

/** The folder of the records, from the root of the repository. */
export const COMPANIES = 'src/companies';

/** All files that {@link compile} wants, and one problem for each that is no JSON. */
export interface CompanySources {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** @param folder where `data/`, `hosts/` and `lists.json` are */
export function readCompanySources(folder: string = COMPANIES): CompanySources {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const file of ['lists.json', ...jsonFiles(folder, 'data'), ...jsonFiles(folder, 'hosts')]) {
    try {
      files.push({ file, value: JSON.parse(readFileSync(join(folder, file), 'utf8')) });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      problems.push({ file, field: '', remedy: `make it valid JSON (${why})` });
    }
  }
  return { files, problems };
}

function jsonFiles(folder: string, sub: string): string[] {
  return readdirSync(join(folder, sub))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${sub}/${name}`);
}

/** All that is on record, checked: the records as their files hold them, and as they are packaged. */
export interface Records extends CompiledCompanies {
  readonly companies: readonly Company[];
  readonly lists: readonly CommunityList[];
}

export type Loaded =
  | { readonly ok: true; readonly records: Records }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** @param today YYYY-MM-DD, for dates that lie ahead */
export function loadCompanies(today: string, folder: string = COMPANIES): Loaded {
  const { files, problems } = readCompanySources(folder);
  const compiled = compile(files, today);
  if (!compiled.ok) return { ok: false, problems: [...problems, ...compiled.problems] };
  if (problems.length > 0) return { ok: false, problems };
  const companies = files
    .filter(({ file }) => file.startsWith('data/'))
    .flatMap(({ file, value }) => {
      const parsed = parseCompany(file, value);
      return 'value' in parsed ? [parsed.value] : [];
    });
  return { ok: true, records: { ...compiled, companies, lists: compiled.index.lists } };
}

/** {@link loadCompanies} of the repository as of now. Throws one error that lists every problem, a line each. */
export function companiesOnRecord(): Records {
  const loaded = loadCompanies(latestToday());
  if (loaded.ok) return loaded.records;
  throw new Error(loaded.problems.map((problem) => `${COMPANIES}/${problemLine(problem)}`).join('\n'));
}

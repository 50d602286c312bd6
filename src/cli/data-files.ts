import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../companies/compile.ts';
import type { Problem } from '../companies/problem.ts';

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

import { describe, expect, it } from 'vitest';
import { readCompanySources } from '../../src/cli/data-files.ts';
import { compile } from '../../src/companies/compile.ts';
import { problemLine } from '../../src/companies/problem.ts';

describe('the records', () => {
  it('are all in order', () => {
    const { files, problems } = readCompanySources();
    const compiled = compile(files, new Date().toISOString().slice(0, 10));
    const all = [...problems, ...(compiled.ok ? [] : compiled.problems)];
    expect(all.map(problemLine)).toEqual([]);
  });
});

import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { importsLate, lateModules } from '../../src/build/imports-late.ts';
import { fromRoot, ROOT } from '../../src/build/paths.ts';

const bundle = (contents: string) =>
  build({
    stdin: { contents, resolveDir: `${ROOT}/src/platform`, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
    plugins: [importsLate],
  });

it('leaves a late import to the file of its own', async () => {
  const { outputFiles } = await bundle("export const late = () => import('../notice/recognise.ts');");
  expect(outputFiles[0]?.text).toContain('import("./recognise.js")');
  expect(Object.values(lateModules(ROOT)).map(fromRoot)).toContain('src/notice/recognise.ts');
});

it('leaves other imports alone', async () => {
  const late = await bundle("export const late = () => import('./result.ts');");
  expect(late.outputFiles[0]?.text).toContain('ok: true');
  const { outputFiles } = await bundle("export { ok } from './result.ts';");
  expect(outputFiles[0]?.text).toContain('ok: true');
});

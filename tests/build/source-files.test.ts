import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sourceFiles } from '../../src/build/source-files.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sources-'));
});
afterEach(() => rm(root, { recursive: true }));

async function write(...paths: string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), '');
  }
}

it('is everything but what is ignored where there is no git, so that a source package makes itself again', async () => {
  await writeFile(join(root, '.gitignore'), 'node_modules/\ndist/\n');
  await write(
    'package.json',
    'src/a/b.ts',
    'src/dist/kept.ts',
    'node_modules/x/index.js',
    'dist/chrome/popup.js',
  );
  expect(await sourceFiles(root)).toEqual(['.gitignore', 'package.json', 'src/a/b.ts', 'src/dist/kept.ts']);
});

it('is what git tracks in a checkout, and nothing that was built', async () => {
  const files = await sourceFiles(process.cwd());
  expect(files).toEqual(expect.arrayContaining(['package.json', 'src/build/package.ts', '.ci/run']));
  expect(files.filter((path) => /^(?:node_modules|dist|out)\//.test(path))).toEqual([]);
});

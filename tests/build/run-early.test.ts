import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { ROOT } from '../../src/build/paths.ts';
import { runEarly } from '../../src/build/run-early.ts';
import { ENTRY_COUNT, FAMILY_COUNT } from '../../src/notice/words/packed.ts';

it('packs what the word lists come to, none of the lists, and no bytes, which become a file', async () => {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: "export * from './packed.ts'; export { FAMILY_NAMES } from './all.ts';",
      resolveDir: `${ROOT}/src/notice/words`,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    plugins: [runEarly],
  });
  expect(outputFiles[0]?.text).toContain(`= ${ENTRY_COUNT};`);
  expect(outputFiles[0]?.text).toContain(`= ${FAMILY_COUNT};`);
  expect(outputFiles[0]?.text).toMatch(/WORDS = null;/);
  expect(outputFiles[0]?.text).toContain('"english"');
  expect(outputFiles[0]?.text).not.toContain('jurisdiction');
  expect(Object.keys(metafile.inputs).some((file) => file.endsWith('germanic.ts'))).toBe(false);
});

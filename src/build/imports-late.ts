import { join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/** Modules that a page imports only when it needs them, by the name of the file that each becomes. */
const LATE: Readonly<Record<string, string>> = {
  recognise: 'src/notice/recognise.ts',
};

/** Entry points for the modules that are imported late. */
export function lateModules(root: string): Record<string, string> {
  return Object.fromEntries(Object.entries(LATE).map(([name, path]) => [name, join(root, path)]));
}

/**
 * Leaves `import()` in place and points it to the module's own file. esbuild's own splitting moves what both sides share
 * into a third file, and the page would wait for that one before it does anything.
 */
export const importsLate: Plugin = {
  name: 'imports-late',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const wanted = resolve(resolveDir, path).replaceAll('\\', '/');
      const name = Object.keys(LATE).find((one) => wanted.endsWith(`/${LATE[one]}`));
      if (name === undefined)
        return { errors: [{ text: `${path} is imported late: name it in src/build/imports-late.ts.` }] };
      return { path: `./${name}.js`, external: true };
    });
  },
};

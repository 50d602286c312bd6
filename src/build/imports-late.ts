import { join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/** Modules that a page imports only when it needs them and that share next to nothing with it, by the name of their files. */
const LATE: Readonly<Record<string, string>> = {
  recognise: 'src/notice/recognise.ts',
};

/** Entry points for the modules that are imported late. */
export function lateModules(root: string): Record<string, string> {
  return Object.fromEntries(Object.entries(LATE).map(([name, path]) => [name, join(root, path)]));
}

/**
 * Leaves `import()` of these in place and points it to the module's own file, which holds all it needs: esbuild's own
 * splitting, which other late imports are left to, would move the little that both sides share into yet another file.
 */
export const importsLate: Plugin = {
  name: 'imports-late',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const wanted = resolve(resolveDir, path).replaceAll('\\', '/');
      const name = Object.keys(LATE).find((one) => wanted.endsWith(`/${LATE[one]}`));
      if (name === undefined) return undefined;
      return { path: `./${name}.js`, external: true };
    });
  },
};

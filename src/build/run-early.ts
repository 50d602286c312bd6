import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/** Modules whose exports, plain data, are worked out when the extension is built; those that nobody imports stay out of it. */
const EARLY = /[\\/]src[\\/]notice[\\/]words[\\/](?:all|packed)\.ts$/;

/** Puts what such a module exports in its place; null for bytes, which become a file of the package. */
export const runEarly: Plugin = {
  name: 'run-early',
  setup(build) {
    build.onLoad({ filter: EARLY }, async ({ path }) => {
      const exported: Record<string, unknown> = await import(pathToFileURL(path).href);
      const lines = Object.entries(exported).map(
        ([name, value]) =>
          `export const ${name} = ${value instanceof Uint8Array ? null : JSON.stringify(value)};`,
      );
      return { contents: lines.join('\n'), loader: 'js' };
    });
  },
};

import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** The one place where Preact writes markup: what `dangerouslySetInnerHTML` would need. */
const ASSIGNMENT = /\(\w+\.innerHTML=\w+\.__html\)/g;

/**
 * Takes out of Preact what can turn text into markup. Nothing of ours uses it (lint forbids it), so the package is better
 * off without: page text has no way left to become markup, and the linter of the Firefox store has nothing to warn of.
 */
export const withoutInnerHtml: Plugin = {
  name: 'without-inner-html',
  setup(build) {
    build.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const found = source.match(ASSIGNMENT)?.length ?? 0;
      if (found !== 1) {
        const text = `preact assigns innerHTML in ${found} places, 1 was known: look at the new version, then at ASSIGNMENT.`;
        return { errors: [{ text }] };
      }
      return { contents: source.replace(ASSIGNMENT, '0'), loader: 'js' };
    });
  },
};

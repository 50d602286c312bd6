import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Top folder of the repository. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What is built to be loaded into a browser: `dist/chrome`, `dist/firefox`. */
export const DIST = join(ROOT, 'dist');

/** Everything else that commands write: packages, screenshots, measurements, test variants. Safe to delete. */
export const OUT = join(ROOT, 'out');

/** A path as messages name it: from the top of the repository, with forward slashes. */
export function fromRoot(path: string): string {
  return relative(ROOT, path).replaceAll('\\', '/');
}

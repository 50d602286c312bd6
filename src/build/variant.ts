import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, buildExtension } from './build-extension.ts';
import { OUT, ROOT } from './paths.ts';
import { withProgress } from './progress.ts';

/** Sources a build depends on; the development build draws the states of `tests/popup`. */
const INPUTS = ['src', 'tests/popup', 'public', 'manifest.json', 'package.json', 'package-lock.json'];

const VARIANTS = join(OUT, 'variants');
/** Builds kept per kind: another command may still run its browser on the one before. */
const KEPT = 4;

/**
 * Folder of an unpacked extension built from the sources as they are now. A build whose sources have not changed is
 * used again, and a finished folder is never written to, so that commands can run side by side.
 */
export async function extensionFor(
  options: Pick<BuildOptions, 'target' | 'variant'>,
  development = false,
): Promise<string> {
  const kind = `${options.target}-${options.variant}${development ? '-development' : ''}`;
  const into = join(VARIANTS, `${kind}-${await fingerprint()}`);
  if (!existsSync(into)) {
    await withProgress('Building the extension', () => buildExtension({ ...options, development, into }));
    await forgetOld(kind);
  }
  return into;
}

/** Digest of names, sizes and times of all inputs. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    const top = join(ROOT, input);
    const isFolder = (await stat(top)).isDirectory();
    const files = isFolder
      ? (await readdir(top, { recursive: true })).map((name) => join(top, name)).sort()
      : [top];
    const stats = await Promise.all(files.map((file) => stat(file)));
    stats.forEach((entry, at) => {
      if (entry.isFile()) hash.update(`${files[at]}\0${entry.size}\0${entry.mtimeMs}\n`);
    });
  }
  return hash.digest('hex').slice(0, 12);
}

async function forgetOld(kind: string): Promise<void> {
  const mine = (await readdir(VARIANTS)).filter((name) => new RegExp(`^${kind}-[0-9a-f]{12}$`).test(name));
  const dated = await Promise.all(
    mine.map(async (name) => ({
      path: join(VARIANTS, name),
      at: (await stat(join(VARIANTS, name))).mtimeMs,
    })),
  );
  for (const { path } of dated.sort((a, b) => b.at - a.at).slice(KEPT))
    await rm(path, { recursive: true, force: true });
}

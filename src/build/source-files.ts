import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Paths of all that belongs to the sources, with forward slashes, sorted: what git tracks; where there is no git, as in a
 * source package that somebody unpacked to build it again, all but the folders that `.gitignore` names.
 */
export async function sourceFiles(root: string): Promise<readonly string[]> {
  if (existsSync(join(root, '.git'))) {
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
    return tracked.split('\0').filter(Boolean).sort();
  }
  const ignored = (await readFile(join(root, '.gitignore'), 'utf8')).split(/\r?\n/).filter(Boolean);
  const top = await readdir(root, { withFileTypes: true });
  const kept = top.filter((entry) => !ignored.includes(`${entry.name}${entry.isDirectory() ? '/' : ''}`));
  const files = await Promise.all(
    kept.map(async (entry) => {
      if (!entry.isDirectory()) return [entry.name];
      const below = await readdir(join(root, entry.name), { recursive: true, withFileTypes: true });
      return below
        .filter((one) => one.isFile())
        .map((one) => join(one.parentPath, one.name).slice(root.length + 1));
    }),
  );
  return files
    .flat()
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

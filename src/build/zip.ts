import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** Earliest time a zip can say, in whatever zone the machine is: zip files carry local time without naming the zone. */
const FIXED_TIME = new Date(1980, 0, 1);

/**
 * A zip whose bytes depend on names and contents only: entries sorted, one fixed time, no attributes of the machine.
 * `web-ext build` was tried and gives two hashes for two runs.
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: FIXED_TIME, os: 3 });
}

/** All files of a folder, paths from there with forward slashes. */
export async function filesIn(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return readFiles(
    folder,
    paths.map((path) => path.slice(folder.length + 1).replaceAll('\\', '/')),
  );
}

/** The named files of a folder. */
export async function readFiles(folder: string, names: readonly string[]): Promise<Map<string, Uint8Array>> {
  const contents = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name))] as const),
  );
  return new Map(contents.map(([name, content]) => [name, new Uint8Array(content)]));
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ZippableFile, zipSync } from 'fflate';

/** Earliest time a zip can say, in whatever zone the machine is: zip files carry local time without naming the zone. */
const FIXED_TIME = new Date(1980, 0, 1);

/** Modes of Unix files (`stat`), in the upper half of a zip's attributes. Without one, `unzip` lets nobody read what it unpacks. */
const READABLE = 0o100644 << 16;
const RUNNABLE = 0o100755 << 16;

/**
 * A zip whose bytes depend on names and contents only: entries sorted, one fixed time, no attributes of the machine: what
 * begins with `#!` can be run. `web-ext build` was tried and gives two hashes for two runs.
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([name, content]): [string, ZippableFile] => [
    name,
    [content, { attrs: modeOf(content) }],
  ]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: FIXED_TIME, os: 3 });
}

const modeOf = ([first, second]: Uint8Array): number =>
  first === 0x23 && second === 0x21 ? RUNNABLE : READABLE;

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

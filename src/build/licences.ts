import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './paths.ts';

/** Data in the package that is taken from lists of others: suffixes of hosts, and names that Chromium lacks. */
const DATA_NOTICES = [
  `Public Suffix List (https://publicsuffix.org/), suffixes in data/companies/index.json
Mozilla Public License 2.0: https://www.mozilla.org/MPL/2.0/
`,
  `Unicode CLDR 48 (https://cldr.unicode.org/), names of countries and months in _locales/be and _locales/ckb

${readFileSync(join(ROOT, 'src/build/unicode-licence.txt'), 'utf8')}`,
];

/**
 * The licences of everything by others that is shipped: `dependencies` of package.json and what these need, each with its
 * version and the text of its licence, sorted by name.
 *
 * @param bundled files that went into the bundles, as esbuild names them; one of a package that is none of these is an error
 */
export async function licenceNotices(bundled: readonly string[]): Promise<string> {
  const { dependencies } = await readPackage(join(ROOT, 'package.json'));
  const found = new Map<string, string>();
  const waiting = Object.keys(dependencies ?? {});
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    const folder = join(ROOT, 'node_modules', name);
    const { version, license, dependencies: more } = await readPackage(join(folder, 'package.json'));
    const file = (await readdir(folder)).find((one) => /^licen[cs]e(\.md|\.txt)?$/i.test(one));
    if (file === undefined)
      throw new Error(
        `node_modules/${name}: no licence file: look how it may be shipped, then add its text here.`,
      );
    const text = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim();
    found.set(name, `${name} ${version} (${license})\n\n${text}\n`);
    waiting.push(...Object.keys(more ?? {}));
  }
  const unnamed = bundled.map(packageOf).filter((name) => name !== null && !found.has(name));
  if (unnamed.length > 0)
    throw new Error(
      `package.json: dependencies: add ${[...new Set(unnamed)].join(', ')}: the bundles contain it.`,
    );
  const parts = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice);
  return [...parts, ...DATA_NOTICES].join(`\n${'-'.repeat(72)}\n\n`);
}

/** Name of the package a file under `node_modules` belongs to; null for a file of ours. */
function packageOf(path: string): string | null {
  return /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1] ?? null;
}

interface Package {
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

async function readPackage(path: string): Promise<Package> {
  return JSON.parse(await readFile(path, 'utf8'));
}

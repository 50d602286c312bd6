import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type BuildOptions as BundleOptions, build as bundle, type Plugin } from 'esbuild';
import type { Catalogue } from '../messages/catalogue.ts';
import { WORDS } from '../notice/words/packed.ts';
import { WORDS_FILE } from '../platform/packaged-path.ts';
import { compileData } from './data.ts';
import { licenceNotices } from './licences.ts';
import { type Manifest, manifestFor, oldestBrowsers, type Target, type Variant } from './manifest.ts';
import { ROOT } from './paths.ts';
import { runEarly } from './run-early.ts';
import { withoutInnerHtml } from './without-inner-html.ts';

export interface BuildOptions {
  readonly target: Target;
  readonly variant: Variant;
  /** Also builds pages that are for developers, such as the popup in every state. */
  readonly development: boolean;
  /** Folder that will hold the unpacked extension; what was there is replaced as a whole. */
  readonly into: string;
}

/** Folders of `src/` whose `main` is run by the browser, and so becomes one file named like the folder. */
const PARTS = [
  'ahead',
  'background',
  'content',
  'watch',
  'hint',
  'popup',
  'welcome',
  'options',
  'records',
  'history-page',
];
/** Those that run in pages of others. */
const IN_PAGES = ['content', 'watch', 'hint'];
/** The part that people wait for: a module that another part imports, and that loads some of itself late. */
const POPUP = 'popup';
const AHEAD = 'ahead';
/** What both of these import where the background sleeps. */
const RECOGNISER = 'recogniser';
const DEVELOPMENT_PARTS = ['states'];

/**
 * Builds one unpacked extension. Same sources, same bytes: nothing of the machine or the clock goes in.
 * A broken record or rule stops it with the file, the field and what to do.
 */
export async function buildExtension(options: BuildOptions): Promise<void> {
  const { target, variant, development, into } = options;
  const source: Manifest = JSON.parse(await readFile(join(ROOT, 'manifest.json'), 'utf8'));
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const data = compileData();
  const draft = `${into}.${process.pid}.draft`;
  try {
    await cp(join(ROOT, 'public'), draft, {
      recursive: true,
      filter: (path) => development || !isForDevelopers(path),
    });
    await packCatalogues(join(draft, '_locales'));
    const bundled = await bundleParts(oldestBrowsers(source), draft, development);
    if (WORDS !== null) await writeFile(join(draft, WORDS_FILE), WORDS);
    for (const [path, value] of Object.entries(data)) await writeData(join(draft, path), value);
    await writeJson(join(draft, 'manifest.json'), manifestFor(source, target, variant, version), 2);
    await cp(join(ROOT, 'LICENSE'), join(draft, 'LICENSE.txt'));
    await cp(join(ROOT, 'LICENSE-DATA'), join(draft, 'data', 'LICENSE.txt'));
    // The byte order mark tells browsers, which take text without one for Latin-1, how to read the names of authors.
    await writeFile(join(draft, 'LICENSES-OTHERS.txt'), `\ufeff${await licenceNotices(bundled)}`);
    await rm(into, { recursive: true, force: true });
    await mkdir(dirname(into), { recursive: true });
    await rename(draft, into);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Answers the files that went in. */
async function bundleParts(
  target: readonly string[],
  outdir: string,
  development: boolean,
): Promise<string[]> {
  const parts = development ? [...PARTS, ...DEVELOPMENT_PARTS] : PARTS;
  const entries = await Promise.all(parts.map(async (part) => [part, await mainOf(part)] as const));
  const shared: BundleOptions = {
    bundle: true,
    outdir,
    target: [...target],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    metafile: true,
    // All of it is parsed while somebody waits. Whoever wants to read it has the sources, and a build that gives the same.
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  };
  const among = (wanted: (part: string) => boolean) =>
    Object.fromEntries(entries.filter(([part]) => wanted(part)));
  const ours: BundleOptions = {
    ...shared,
    jsx: 'automatic',
    jsxImportSource: 'preact',
  };
  const pages = await bundle({
    ...ours,
    entryPoints: among((part) => part !== POPUP && part !== AHEAD && !IN_PAGES.includes(part)),
    format: 'iife',
    plugins: [withoutInnerHtml, runEarly],
  });
  // A function of its own, like those; in their format esbuild would add what loads modules where `import()` is not known.
  const ahead = await bundle({
    ...ours,
    entryPoints: among((part) => part === AHEAD),
    format: 'esm',
    banner: { js: '(()=>{' },
    footer: { js: '})();' },
    plugins: [apart],
  });
  const popup = await bundle({
    ...ours,
    entryPoints: among((part) => part === POPUP),
    format: 'esm',
    splitting: true,
    chunkNames: `${POPUP}-[name]`,
    plugins: [withoutInnerHtml, runEarly, apart],
  });
  const recogniser = await bundle({
    ...ours,
    entryPoints: { [RECOGNISER]: join(ROOT, 'src', 'platform', `${RECOGNISER}.ts`) },
    format: 'esm',
    plugins: [runEarly],
  });
  const inPages = (part: string, footer: BundleOptions['footer'] = {}) =>
    bundle({ ...shared, entryPoints: among((name) => name === part), format: 'iife', footer });
  // scripting.executeScript returns the value of a script's last expression, and an IIFE has none: the footer names
  // what src/content/main.ts keeps.
  const content = await inPages('content', { js: 'globalThis.overblocked.latest;' });
  const watch = await inPages('watch');
  const hint = await inPages('hint');
  return [pages, ahead, popup, recogniser, content, watch, hint].flatMap(({ metafile }) =>
    Object.keys(metafile?.inputs ?? {}),
  );
}

/** What imports the popup or the recogniser late finds them in the files of their own that they become. */
const apart: Plugin = {
  name: 'apart',
  setup(build) {
    const files = [
      [/[\\/]popup[\\/]main\.tsx$/, POPUP],
      [/[\\/]recogniser\.ts$/, RECOGNISER],
    ] as const;
    for (const [filter, name] of files)
      build.onResolve({ filter }, ({ kind }) =>
        kind === 'dynamic-import' ? { path: `./${name}.js`, external: true } : null,
      );
  },
};

async function mainOf(part: string): Promise<string> {
  const folder = join(ROOT, 'src', part);
  const main = (await readdir(folder)).find((file) => /^main\.tsx?$/.test(file));
  if (main === undefined)
    throw new Error(`src/${part}: main.ts is missing: the build makes ${part}.js of it.`);
  return join(folder, main);
}

/** Leaves what translators and reviewers read of a message, but the popup does not, in the sources. */
async function packCatalogues(locales: string): Promise<void> {
  for (const locale of await readdir(locales)) {
    const file = join(locales, locale, 'messages.json');
    const catalogue: Catalogue = JSON.parse(await readFile(file, 'utf8'));
    const packed = Object.entries(catalogue).map(([key, { message, placeholders }]) => {
      const filled = Object.entries(placeholders ?? {}).map(([name, { content }]) => [name, { content }]);
      return [key, filled.length === 0 ? { message } : { message, placeholders: Object.fromEntries(filled) }];
    });
    await writeJson(file, Object.fromEntries(packed));
  }
}

/** Pages that only `--development` builds. */
function isForDevelopers(path: string): boolean {
  return /[\\/]states\.(html|css)$/.test(path);
}

async function writeData(path: string, value: unknown): Promise<void> {
  if (typeof value !== 'string') return writeJson(path, value);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, value);
}

async function writeJson(path: string, value: unknown, indent?: number): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(value, null, indent)}\n`);
}

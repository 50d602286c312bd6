import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gate } from '../notice/gate/gate.ts';
import { read } from '../notice/read.ts';
import { recognise } from '../notice/recognise.ts';
import { parsePage } from './parse-page.ts';
import { wilson } from './wilson.ts';

// `npm run bench:ordinary [-- FOLDER …] [--limit N]`: false alarms on real pages that nobody wrote for this project.
// The pages stay outside the repository: translated manuals and help from Debian packages, documentation in npm packages.

/** Debian packages whose HTML makes the supply; unpack them anywhere (`apt-get download P && dpkg-deb -x P.deb DIR`). */
const DEBIAN_PACKAGES = [
  'apache2-doc debian-handbook installation-guide-amd64 python3-doc postgresql-doc developers-reference-ja developers-reference-ru',
  'debian-reference-de debian-reference-es debian-reference-fr debian-reference-it debian-reference-ja debian-reference-pt debian-reference-zh-cn',
  'aptitude-doc-cs aptitude-doc-es aptitude-doc-fi aptitude-doc-fr aptitude-doc-ja aptitude-doc-nl aptitude-doc-ru',
  'gimp-help-da gimp-help-de gimp-help-el gimp-help-es gimp-help-fa gimp-help-fr gimp-help-it gimp-help-ja gimp-help-ko gimp-help-nl',
  'gimp-help-pt gimp-help-ru gimp-help-sv gimp-help-uk gimp-help-zh-cn lilypond-doc-html-hu maint-guide-ca maint-guide-vi',
].flatMap((line) => line.split(' '));
/** Repositories of libraries that read articles off pages: their tests hold news, blogs, shops and recipes in many languages. */
const REPOSITORIES = [
  'adbar/htmldate adbar/trafilatura goose3/goose3 hhursev/recipe-scrapers kepano/defuddle mozilla/readability',
  'scrapinghub/article-extraction-benchmark',
].flatMap((line) => line.split(' '));
const FOLDERS = ['/usr/share/doc', '/usr/share/gimp', 'node_modules'];
/** A page read in one go by a person is smaller; parsing a larger one in Node takes longer than the rest together. */
const SIZE_LIMIT = 400_000;
const SHOWN = 60;

function* pagesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* pagesBelow(path);
    else if (entry.isFile() && /\.x?html?(?:\.\w\w(?:[-_]\w\w)?)?(?:\.utf8)?$/i.test(entry.name)) yield path;
  }
}

const args = process.argv.slice(2);
const limitAt = args.indexOf('--limit');
const limit = limitAt < 0 ? Number.POSITIVE_INFINITY : Number(args[limitAt + 1]);
const named = args.filter((_, index) => limitAt < 0 || (index !== limitAt && index !== limitAt + 1));
const folders = (named.length > 0 ? named : FOLDERS).filter((folder) =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory(),
);
const all = folders
  .flatMap((folder) => [...pagesBelow(folder)])
  .filter((path) => statSync(path).size <= SIZE_LIMIT);
if (all.length === 0) {
  console.error(
    `No HTML below ${named.join(', ') || FOLDERS.join(', ')}. Unpack some of: ${DEBIAN_PACKAGES.join(' ')}, or fetch some of: ${REPOSITORIES.join(' ')}`,
  );
  process.exit(1);
}
// Every n-th page, so that a limit takes from every folder.
const step = Math.max(1, all.length / limit);
const paths = Array.from(
  { length: Math.min(all.length, limit) },
  (_, index) => all[Math.floor(index * step)] ?? '',
);

let alarms = 0;
let passed = 0;
const languages = new Map<string, number>();
let pages = 0;
let milliseconds = 0;
let slowest = 0;
let said = Date.now();
for (const path of paths) {
  const document = parsePage(readFileSync(path, 'utf8'));
  const start = performance.now();
  const signals = read(document);
  const passes = gate(signals).length > 0;
  const notice = passes ? recognise(signals) : null;
  const took = performance.now() - start;
  // A window given up is only freed between turns of the event loop.
  if (pages % 50 === 0) await setImmediate();
  if (signals.text.length < 20) continue;
  pages += 1;
  if (passes) passed += 1;
  milliseconds += took;
  slowest = Math.max(slowest, took);
  const language = signals.language.slice(0, 2).toLowerCase() || '?';
  languages.set(language, (languages.get(language) ?? 0) + 1);
  if (notice && notice.kind !== 'denied') {
    alarms += 1;
    if (alarms <= SHOWN)
      console.log(`${notice.kind}, ${notice.confidence}: ${path}\n    ${notice.quote.slice(0, 160)}`);
  }
  if (Date.now() - said > 5_000) {
    console.error(`${pages} of ${paths.length} pages, ${alarms} alarms`);
    said = Date.now();
  }
}

const [, most] = wilson(alarms, pages);
const bound = alarms === 0 ? 3 / pages : most;
console.log(
  `\npages ${pages}, languages ${[...languages]
    .sort((a, b) => b[1] - a[1])
    .map(([tag, count]) => `${tag} ${count}`)
    .join(', ')}`,
);
console.log(
  `false alarms ${alarms}: ${((alarms / pages) * 10_000).toFixed(2)} in 10,000 pages, at most ${(bound * 10_000).toFixed(2)} at 95 %`,
);
console.log(`let through by the gate: ${passed}, ${((passed / pages) * 100).toFixed(1)} %`);
console.log(
  `reading, testing and recognising: ${(milliseconds / pages).toFixed(2)} ms a page on average, slowest ${slowest.toFixed(0)} ms (happy-dom)`,
);

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildExtension } from '../../src/build/build-extension.ts';
import { TARGETS } from '../../src/build/manifest.ts';
import { filesIn, zip } from '../../src/build/zip.ts';
import { recognise } from '../../src/notice/recognise.ts';
import { signalsOf } from '../notice/signals-of.ts';

/** What a page pays for us at most, minified and gzipped, all languages in: 8 kB. Lower this, never raise it. */
const CONTENT_BUDGET = 8 * 1000;
/** Script that the first picture of a notice's answer needs, minified and gzipped, while the background sleeps. */
const POPUP_BUDGET = 45 * 1000;
/** The same with what is drawn later: all of the popup's script. */
const WHOLE_POPUP_BUDGET = 55 * 1000;
/** The background, which recognises too, without the words of all languages: these are read when a page may turn one away. */
const BACKGROUND_BUDGET = 30 * 1000;
const WORDS_BUDGET = 50 * 1000;
/** The line that is put into a page where a notice was recognised. */
const HINT_BUDGET = 2 * 1024;

describe('a build', () => {
  let folder = '';
  const build = async (target: (typeof TARGETS)[number], name: string) => {
    const into = join(folder, name);
    await buildExtension({ target, variant: 'release', development: false, into });
    return into;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'overblocked-build-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(TARGETS)(
    'gives the same package for %s twice',
    async (target) => {
      const hashes = [];
      for (const round of ['first', 'second']) {
        const into = await build(target, `${target}-${round}`);
        hashes.push(
          createHash('sha256')
            .update(zip(await filesIn(into)))
            .digest('hex'),
        );
      }
      expect(hashes[0]).toBe(hashes[1]);
    },
    60_000,
  );

  it('keeps what goes into pages within its budget', async () => {
    const folder = await build('chrome', 'budget');
    const weigh = async (...files: string[]) => {
      const contents = await Promise.all(files.map((file) => readFile(join(folder, file))));
      return gzipSync(Buffer.concat(contents), { level: 9 }).length;
    };
    expect(await weigh('content.js', 'watch.js')).toBeLessThanOrEqual(CONTENT_BUDGET);
    expect(await weigh('hint.js')).toBeLessThanOrEqual(HINT_BUDGET);
  }, 60_000);

  it('keeps what the popup’s first picture waits for within its budget, and names all of it in its page', async () => {
    const folder = await build('firefox', 'popup-budget');
    const read = (file: string) => readFile(join(folder, file), 'utf8');
    const weigh = async (files: readonly string[]) => {
      const sizes = await Promise.all(
        files.map(async (file) => gzipSync(await readFile(join(folder, file)), { level: 9 }).length),
      );
      return sizes.reduce((sum, size) => sum + size, 0);
    };
    const importedBy = async (file: string) =>
      [...(await read(file)).matchAll(/(?:from|import)"\.\/([\w-]+\.js)"/g)].map(([, name = '']) => name);
    const first = ['ahead.js', 'popup.js', ...(await importedBy('popup.js'))];
    const html = await read('popup.html');
    for (const file of first) expect(html, file).toContain(`"${file}"`);
    // A script that takes up a preloaded file before the parser comes to its line has the file loaded once more.
    expect(html).toMatch(/<link rel="preload"[^>]*index\.json"[\s\S]*<script src="ahead\.js">/);
    // What is drawn later brings no file along that the first picture has not loaded.
    expect(first).toEqual(expect.arrayContaining(await importedBy('popup-later-views.js')));
    // Loaded by name from another script, each where it stands alone.
    for (const file of ['ahead.js', 'popup.js'])
      expect(await read(file), file).toContain('import("./recogniser.js")');
    expect(await importedBy('recogniser.js')).toEqual([]);
    expect(await weigh([...first, 'recogniser.js'])).toBeLessThanOrEqual(POPUP_BUDGET);
    expect(await weigh([...first, 'popup-later-views.js', 'recogniser.js'])).toBeLessThanOrEqual(
      WHOLE_POPUP_BUDGET,
    );
    expect(await weigh(['background.js'])).toBeLessThanOrEqual(BACKGROUND_BUDGET);
    expect(await weigh(['words.bin'])).toBeLessThanOrEqual(WORDS_BUDGET);
  }, 60_000);

  it('gives the popup a recogniser that answers as the sources do, from the words in the package', async () => {
    const folder = await build('firefox', 'recogniser');
    vi.stubGlobal('browser', { runtime: { getURL: (path: string) => path } });
    vi.stubGlobal('fetch', async (path: string) => new Response(await readFile(join(folder, path))));
    const { recogniseHere } = await import(pathToFileURL(join(folder, 'recogniser.js')).href);
    const texts = readFileSync('tests/fixtures/notices/notices.jsonl', 'utf8')
      .trim()
      .split('\n')
      .map((line): string => JSON.parse(line).text);
    let found = 0;
    for (const text of texts) {
      const notice = recognise(signalsOf(text));
      found += notice === null ? 0 : 1;
      expect(await recogniseHere(signalsOf(text)), text).toEqual(notice);
    }
    expect(found).toBeGreaterThan(texts.length / 2);
    vi.unstubAllGlobals();
  }, 60_000);

  it('gives scripts in pages of others no way to a network, and its own only the one to the package', async () => {
    const folder = await build('chrome', 'network');
    const calls = async (file: string) =>
      (await readFile(join(folder, file), 'utf8')).match(
        /\bfetch\b|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|\bnew Image\b|\bsrc(?:set)?\b=|\.open\(|\.submit\(/g,
      ) ?? [];
    for (const file of ['content.js', 'watch.js', 'hint.js']) expect(await calls(file), file).toEqual([]);
    for (const file of ['background.js', 'recogniser.js']) expect(await calls(file), file).toEqual(['fetch']);
  }, 60_000);

  it('names nothing outside the package in its pages and keeps developers’ pages out', async () => {
    const files = await filesIn(await build('firefox', 'pages'));
    const names = [...files.keys()];
    expect(names).toEqual(
      expect.arrayContaining([
        'popup.html',
        'welcome.html',
        'options.html',
        'records.html',
        'history.html',
        'data/rules.txt',
        // What the settings link to.
        'LICENSE.txt',
        'data/LICENSE.txt',
        'LICENSES-OTHERS.txt',
      ]),
    );
    // Browsers take text for Latin-1 that does not say otherwise, and authors have names.
    const others = Buffer.from(files.get('LICENSES-OTHERS.txt') ?? []).toString('utf8');
    expect(others.startsWith('\ufeff')).toBe(true);
    expect(others).toContain('Rémi');
    expect(names.filter((name) => name.startsWith('states'))).toEqual([]);
    for (const name of names.filter((file) => file.endsWith('.js'))) {
      expect(new TextDecoder().decode(files.get(name)), name).not.toMatch(
        /(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|\beval\(/,
      );
    }
    for (const name of names.filter((file) => file.endsWith('.html'))) {
      const html = new TextDecoder().decode(files.get(name));
      expect(html, name).not.toMatch(/https?:|\/\/|<script>|\son\w+\s*=/);
      for (const [, file = ''] of html.matchAll(/(?:src|href)="([^"]+)"/g))
        expect(names, name).toContain(file);
    }
  }, 60_000);
});

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from './chromium.ts';
import { median } from './median.ts';
import { OUT } from './paths.ts';
import { extensionFor } from './variant.ts';

/** What a page with one extension, or none, cost; medians over the rounds. */
export interface PageCost {
  readonly extension: string;
  /** Bytes of what is put into a page, as it is and gzipped; null for no extension. */
  readonly bytes: { readonly raw: number; readonly gzip: number } | null;
  readonly scriptMs: number;
  readonly taskMs: number;
}

const ROUNDS = 10;
/** One `section` has 15 elements. */
const SECTIONS = 3_000;
/** Nodes that the page adds to itself, over as many milliseconds as it takes at one batch in ten. */
const ADDED = 2_000;
const BATCH = 10;
/** After the page has come to rest: what runs late still counts. */
const REST_MS = 1_500;
/** On a machine that is busy with other things the page takes a multiple of its two seconds. */
const PAGE_LIMIT_MS = 180_000;

/** A page of 45,000 elements, an iframe among them, that goes on adding to itself for two seconds. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long page that changes</title></head><body>
<main>${'<section><h2>Heading</h2><p>Some <b>words</b> and <i>more</i> of <a href="#">them</a>.</p><ul><li>one</li><li>two</li><li>three</li><li>four</li></ul><p><span>A</span> <span>line</span></p></section>\n'.repeat(SECTIONS)}</main>
<iframe src="/frame" title="frame"></iframe>
<script>
let added = 0;
const timer = setInterval(() => {
  for (let n = 0; n < ${BATCH}; n++, added++) {
    const p = document.createElement('p');
    p.textContent = 'Added paragraph ' + added;
    document.querySelector('main').append(p);
  }
  if (added >= ${ADDED}) { clearInterval(timer); document.documentElement.dataset.done = 'yes'; }
}, 10);
</script></body></html>`;

/**
 * Script and task time of one page in Chromium without an extension, with a content script that does nothing, with ours
 * and with autoconsent's packaged add-on. All in one run, turn about, so that what else the machine does hits all alike.
 */
export async function benchCost(executablePath: string): Promise<PageCost[]> {
  const autoconsent = autoconsentFolder();
  const ours = await extensionFor({ target: 'chrome', variant: 'test' });
  const nothing = await extensionThatDoesNothing();
  const contenders = [
    { extension: 'none', folder: null, scripts: [] },
    {
      extension: 'a content script that does nothing',
      folder: nothing,
      scripts: [join(nothing, 'content.js')],
    },
    { extension: 'Overblocked', folder: ours, scripts: [join(ours, 'content.js'), join(ours, 'watch.js')] },
    ...(autoconsent === null
      ? []
      : [
          {
            extension: 'autoconsent',
            folder: autoconsent,
            scripts: [join(autoconsent, 'content.bundle.js')],
          },
        ]),
  ];
  if (autoconsent === null)
    console.log('skipped: autoconsent, because @duckduckgo/autoconsent is not installed');
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(request.url === '/' ? PAGE : '<!doctype html><title>frame</title><p>A frame.');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const running = [];
  try {
    for (const { extension, folder, scripts } of contenders) {
      const browser = await launchBrowser(executablePath, folder === null ? [] : [folder], true);
      running.push({ extension, scripts, browser, scriptTimes: [] as number[], tasks: [] as number[] });
    }
    // The first round warms up and does not count.
    for (let round = 0; round <= ROUNDS; round++) {
      // There and back again: whoever always came after the same one would carry what that one leaves behind.
      for (const each of round % 2 === 0 ? running : running.toReversed()) {
        const { script, task } = await measure(each.browser, address);
        if (round === 0) continue;
        each.scriptTimes.push(script);
        each.tasks.push(task);
      }
      process.stderr.write(`page cost: round ${round} of ${ROUNDS}\n`);
    }
  } finally {
    for (const { browser } of running) await browser.close();
    server.close();
  }
  return Promise.all(
    running.map(async ({ extension, scripts, scriptTimes, tasks }) => ({
      extension,
      bytes: scripts.length === 0 ? null : await sizesOf(scripts),
      scriptMs: median(scriptTimes),
      taskMs: median(tasks),
    })),
  );
}

async function measure(browser: Browser, address: string): Promise<{ script: number; task: number }> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await page.goto(address);
  await page.waitForFunction(() => document.documentElement.dataset.done === 'yes', {
    polling: 200,
    timeout: PAGE_LIMIT_MS,
  });
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1_000;
  await page.close();
  return { script: read('ScriptDuration'), task: read('TaskDuration') };
}

async function sizesOf(files: readonly string[]): Promise<{ raw: number; gzip: number }> {
  const content = Buffer.concat(await Promise.all(files.map((file) => readFile(file))));
  return { raw: content.length, gzip: gzipSync(content, { level: 9 }).length };
}

/** The least that an extension with a content script can cost. */
async function extensionThatDoesNothing(): Promise<string> {
  const folder = join(OUT, 'bench', 'nothing');
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    content_scripts: [{ matches: ['*://*/*'], js: ['content.js'], run_at: 'document_idle' }],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'content.js'), '0;\n');
  return folder;
}

function autoconsentFolder(): string | null {
  try {
    const main = createRequire(import.meta.url).resolve('@duckduckgo/autoconsent');
    return join(dirname(main), 'addon-mv3');
  } catch {
    // An installation without the packages that only the bench uses.
    return null;
  }
}

import { createInterface } from 'node:readline';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { ensureBrowsers } from '../build/browsers.ts';
import { type Chromium, launchChromium } from '../build/chromium.ts';
import { runMain } from '../build/run-main.ts';
import { extensionFor } from '../build/variant.ts';
import { type DetectCase, parseCase } from './detect-case.ts';
import { type CasePage, openCasePage } from './detect-page.ts';

// `npm run --silent detect < cases.jsonl`: one line out for each line in, in the same order.
// What the shipped content script says in the built extension, in real Chromium.

/** In the function that runs inside the extension's worker. */
declare const chrome: ExtensionApi;

const TABS = 4;
/** A case is tried again only when the browser went down, for which another tab's page may be to blame, or had no tab for it. */
const ATTEMPTS = 2;
const PROGRESS_MS = 5_000;
/** The extension registers its script on being installed, a moment after the browser is up. */
const REGISTERED_WITHIN_MS = 2_000;

/** Nothing a case contains can resolve a name; tabs keep their process from one made-up host to the next. */
const FLAGS = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-site-isolation-trials',
  '--disable-features=BackForwardCache,IsolateOrigins,site-per-process',
  '--block-new-web-contents',
  '--mute-audio',
];

const inputs: string[] = [];
const answers: (string | undefined)[] = [];
let printed = 0;
let next = 0;
let launch: () => Promise<Chromium>;
let chromium: Promise<Chromium>;

await runMain(async () => {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) if (line.trim() !== '') inputs.push(line);
  const { chromium: executablePath } = await ensureBrowsers(['chromium']);
  const extension = await extensionFor({ target: 'chrome', variant: 'test' });
  launch = () => launchForCases(executablePath, extension);
  chromium = launch();
  const started = Date.now();
  const progress = setInterval(() => {
    const rate = (printed / ((Date.now() - started) / 1_000)).toFixed(1);
    process.stderr.write(`${printed} of ${inputs.length} cases, ${rate} a second\n`);
  }, PROGRESS_MS);
  try {
    await Promise.all(Array.from({ length: Math.min(TABS, inputs.length) }, (_, number) => work(number)));
  } finally {
    clearInterval(progress);
    await (await chromium).browser.close();
  }
});

async function launchForCases(executablePath: string, extension: string): Promise<Chromium> {
  const launched = await launchChromium({ executablePath, extension, headless: true, args: FLAGS });
  const worker = await launched.worker();
  // Cases are looked at as on a click. Automatic checking would look at each a second time and mark the icon.
  await worker.evaluate(async (limit) => {
    const deadline = Date.now() + limit;
    while ((await chrome.scripting.getRegisteredContentScripts()).length === 0 && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await chrome.scripting.unregisterContentScripts();
  }, REGISTERED_WITHIN_MS);
  return launched;
}

/** Takes cases until none is left, in a tab of its own. */
async function work(number: number): Promise<void> {
  let page: CasePage | null = null;
  for (let at = next++; at < inputs.length; at = next++) {
    const parsed = parseCase(inputs[at] ?? '');
    if (!parsed.ok) {
      process.exitCode = 2;
      answer(at, {
        ...(parsed.id === null ? {} : { id: parsed.id }),
        error: `line ${at + 1}: ${parsed.error}`,
      });
      continue;
    }
    const item = parsed.value;
    for (const remark of item.remarks) process.stderr.write(`${item.id}: ${remark}\n`);
    let found: object | null = null;
    for (let attempt = 1; found === null && attempt <= ATTEMPTS; attempt++) {
      try {
        page ??= await openCasePage(await running(), number);
        found = await lookAt(item, page);
      } catch (error) {
        process.stderr.write(`${item.id}: ${error instanceof Error ? error.message : String(error)}\n`);
        // A page may have spoilt its tab for those that follow.
        const shown = page !== null;
        await page?.close();
        page = null;
        if (shown && (await chromium).browser.connected) break;
      }
    }
    answer(at, found ?? { id: item.id, notice: null, ms: 0 });
  }
  await page?.close();
}

/** The browser, started again when a page has brought it down. */
async function running(): Promise<Chromium> {
  const current = chromium;
  if ((await current).browser.connected) return current;
  // Another tab may have started it again by now.
  if (chromium === current) chromium = launch();
  return chromium;
}

async function lookAt(item: DetectCase, page: CasePage): Promise<object> {
  const { notice, ms } = await page.look(item);
  if (notice === null) return { id: item.id, notice: null, ms };
  const { kind, regions, confidence } = notice;
  return { id: item.id, notice: { kind, regions, confidence }, ms };
}

/** Keeps an answer until all before it are out. */
function answer(at: number, value: object): void {
  answers[at] = JSON.stringify(value);
  for (let line = answers[printed]; line !== undefined; line = answers[++printed]) {
    answers[printed] = '';
    process.stdout.write(`${line}\n`);
  }
}

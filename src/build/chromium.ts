import puppeteer, { type Browser, type WebWorker } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';

/** In the function that runs inside the extension's worker. */
declare const chrome: ExtensionApi;

const WORKER_WITHIN_MS = 15_000;

/** Chromium of its own accord asks Google for updates, hints and fields; none of that may blur a count of requests. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
];

export interface ChromiumOptions {
  readonly executablePath: string;
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  readonly args?: readonly string[];
}

export interface Chromium {
  readonly browser: Browser;
  /** Id the browser gave the extension. */
  readonly id: string;
  /** The extension's service worker, woken if it sleeps. */
  worker(): Promise<WebWorker>;
}

/** Starts Chromium with the unpacked extensions given, or with none, and a profile that is thrown away. */
export function launchBrowser(
  executablePath: string,
  extensions: readonly string[],
  headless: boolean,
  args: readonly string[] = [],
): Promise<Browser> {
  return puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [...extensions],
    // Puppeteer lets pages open windows; a visitor's browser does not.
    ignoreDefaultArgs: ['--disable-popup-blocking'],
    // Chromium refuses to run as root inside its sandbox, which is what containers and CI give us.
    args: [...QUIET, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
    defaultViewport: null,
  });
}

/** On a busy machine the worker was missing or not ready after one start in twenty. */
const STARTS = 3;

/**
 * Starts Chromium with one unpacked extension that has a service worker. A browser in which the worker does not get ready
 * is closed and started anew, three starts in all; then it throws, as it does at once where Chromium cannot be run.
 */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  for (let start = 1; ; start++) {
    const { executablePath, extension, headless, args } = options;
    const browser = await launchBrowser(executablePath, [extension], headless, args);
    try {
      return await withExtension(browser);
    } catch (error) {
      // Left open it would keep the command that started it from ending.
      await browser.close();
      if (start === STARTS) throw error;
      process.stderr.write(`Chromium is started again: ${String(error)}\n`);
    }
  }
}

async function withExtension(browser: Browser): Promise<Chromium> {
  const target = () =>
    browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension:'),
      { timeout: WORKER_WITHIN_MS },
    );
  const ready = new WeakSet<WebWorker>();
  const worker = async () => {
    const found = await (await target()).worker();
    if (found === null) throw new Error('The extension’s service worker went away while it was asked for.');
    if (!ready.has(found)) await untilReady(found);
    ready.add(found);
    return found;
  };
  return { browser, id: new URL((await worker()).url()).host, worker };
}

/** A worker that has only just started can be spoken to before it has the extension's interfaces. */
async function untilReady(worker: WebWorker): Promise<void> {
  const deadline = Date.now() + WORKER_WITHIN_MS;
  while (!(await worker.evaluate(() => typeof chrome !== 'undefined' && chrome.runtime !== undefined))) {
    if (Date.now() > deadline) throw new Error('The extension’s service worker did not get ready.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

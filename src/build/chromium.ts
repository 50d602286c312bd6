import puppeteer, { type Browser, type WebWorker } from 'puppeteer-core';

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

/** Starts Chromium with one unpacked extension that has a service worker. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const { executablePath, extension, headless, args } = options;
  const browser = await launchBrowser(executablePath, [extension], headless, args);
  const workerTarget = () =>
    browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'),
    );
  const id = new URL((await workerTarget()).url()).host;
  return {
    browser,
    id,
    async worker() {
      const worker = await (await workerTarget()).worker();
      if (worker === null)
        throw new Error('The extension’s service worker went away while it was asked for.');
      return worker;
    },
  };
}

import puppeteer, { type Browser } from 'puppeteer-core';

/** Pinned, so that the extension's pages have a known address. */
const ORIGIN_ID = '6f766572-626c-4f63-8b65-640000000001';

/** The oldest version seen to let the tests into its own window; 140 does not. The extension itself runs there. */
const DRIVABLE = 'Firefox 153';

/** Firefox of its own accord asks Mozilla for settings, updates and captive portals; none of that may blur a count of requests. */
const QUIET = {
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.startup.page': 0,
  'captivedetect.canonicalURL': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'services.settings.poll_interval': 1_000_000,
  'signon.rustMirror.enabled': false,
  'toolkit.telemetry.server': '',
};

export interface FirefoxOptions {
  readonly executablePath: string;
  /** Folder of the unpacked extension, and the id in its manifest. */
  readonly extension: string;
  readonly extensionId: string;
  readonly headless: boolean;
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

export interface Firefox {
  readonly browser: Browser;
  /** `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /**
   * Runs an expression in the browser's own window, which may do what a person at the window may: press the toolbar
   * button, look at the panel. Gives back what the expression, or its promise, ends in: a string, number or null.
   */
  inWindow(expression: string): Promise<string | number | null>;
}

/** Starts Firefox with one unpacked extension and a profile that is thrown away. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless,
    // Lets `inWindow` reach the browser's own window.
    args: ['--remote-allow-system-access'],
    // Firefox asks for its remote settings in spite of the preference, unless this allows another server.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    acceptInsecureCerts: true,
    defaultViewport: null,
    extraPrefsFirefox: {
      ...QUIET,
      'extensions.webextensions.uuids': JSON.stringify({ [options.extensionId]: ORIGIN_ID }),
      // Optional access is granted as if the visitor had said yes: the question itself cannot be pressed from here.
      'extensions.webextOptionalPermissionPrompts': false,
      ...options.prefs,
    },
  });
  await browser.installExtension(options.extension);
  return {
    browser,
    origin: `moz-extension://${ORIGIN_ID}`,
    inWindow: (expression) => inWindow(browser, expression),
  };
}

/** Puppeteer has no words for the browser's own window, the protocol beneath it does. */
interface Protocol {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}

async function inWindow(browser: Browser, expression: string): Promise<string | number | null> {
  const { connection } = browser as unknown as { connection: Protocol };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: readonly { context: string; url: string }[];
  };
  const main = tree.contexts.find(({ url }) => url.startsWith('chrome://browser/content/browser.x'));
  if (main === undefined) {
    const version = await browser.version();
    throw new Error(
      `${version} shows its own window to nobody: the tests need ${DRIVABLE} or newer, which Debian’s security updates bring.`,
    );
  }
  const answer = (
    await connection.send('script.evaluate', {
      expression,
      target: { context: main.context },
      awaitPromise: true,
    })
  ).result as { type: string; result?: { value?: string | number }; exceptionDetails?: { text: string } };
  if (answer.type !== 'success')
    throw new Error(`in the window of Firefox: ${answer.exceptionDetails?.text}`);
  return answer.result?.value ?? null;
}

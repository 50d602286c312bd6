import type { Page, Target } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { launchChromium } from './chromium.ts';
import { callText, type Driver, holdWidth, type Popup, pageAtAddress } from './driver.ts';
import type { GalleryServer } from './gallery-server.ts';

/** In the functions that run inside the extension. */
declare const chrome: ExtensionApi;

const POPUP_LIMIT_MS = 10_000;

interface Start {
  readonly executablePath: string;
  readonly extension: string;
  readonly gallery: GalleryServer;
  readonly headless: boolean;
  readonly dark: boolean;
  readonly direct?: readonly string[];
}

export async function chromiumDriver({
  executablePath,
  extension,
  gallery,
  headless,
  dark,
  direct = [],
}: Start): Promise<Driver> {
  const chromium = await launchChromium({
    executablePath,
    extension,
    headless,
    args: [
      `--proxy-server=${gallery.proxy}`,
      // Without this Chromium goes round the proxy for loopback addresses, and a count of requests would miss them.
      `--proxy-bypass-list=${['<-loopback>', ...direct].join(';')}`,
      ...(direct.length > 0
        ? [
            `--host-resolver-rules=${direct.map((host) => `MAP ${host} ${resolvesNever(host) ? '~NOTFOUND' : '127.0.0.1'}`).join(',')}`,
          ]
        : []),
      `--ignore-certificate-errors-spki-list=${gallery.keyHash}`,
      ...(dark ? ['--force-dark-mode'] : []),
    ],
  });
  const { browser, id } = chromium;
  const origin = `chrome-extension://${id}`;

  async function open(address: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  }

  return {
    name: 'chromium',
    browser,
    origin,
    welcome: await pageAtAddress(browser, `${origin}/welcome.html`),
    open,
    openOwn: (path) => open(`${origin}/${path}`),
    async badge() {
      const worker = await chromium.worker();
      return worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const details = tab?.id === undefined ? {} : { tabId: tab.id };
        return {
          text: await chrome.action.getBadgeText(details),
          title: await chrome.action.getTitle(details),
        };
      });
    },
    async inExtension(work, argument) {
      const worker = await chromium.worker();
      return JSON.parse((await worker.evaluate(callText(work, JSON.stringify(argument)))) as string);
    },
    async press(page, width) {
      await page.bringToFront();
      const isPopup = (target: Target) =>
        target.url().startsWith(`${origin}/popup.html`) && target.type() === 'page';
      const known = new Set(browser.targets().filter(isPopup));
      const opened = browser.waitForTarget((target) => isPopup(target) && !known.has(target), {
        timeout: POPUP_LIMIT_MS,
      });
      const extensions = await browser.extensions();
      const own = extensions.get(id);
      if (own === undefined) throw new Error('Chromium does not list the extension.');
      await page.triggerExtensionAction(own);
      return holdWidth(popupOf(await (await opened).asPage()), width);
    },
    async sleep() {
      await (await chromium.worker()).close();
    },
    async allowPrivate() {
      const page = await open('chrome://extensions/');
      await page.evaluate(async (extensionId) => {
        const { developerPrivate } = chrome as unknown as {
          developerPrivate: {
            updateProfileConfiguration(change: object): Promise<void>;
            updateExtensionConfiguration(change: object): Promise<void>;
            getExtensionInfo(id: string): Promise<{ readonly state: string }>;
          };
        };
        // An unpacked extension comes back only with this on.
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
        // It is switched off and on again for that, a moment later.
        await new Promise((resolve) => setTimeout(resolve, 500));
        while ((await developerPrivate.getExtensionInfo(extensionId)).state !== 'ENABLED')
          await new Promise((resolve) => setTimeout(resolve, 100));
      }, id);
      await page.close();
    },
    async saveInto(folder) {
      const session = await browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    },
    close: () => browser.close(),
  };
}

/** Names under .invalid are set aside never to resolve (RFC 6761). */
const resolvesNever = (host: string) => host.endsWith('.invalid');

function popupOf(page: Page): Popup {
  return {
    evaluate: async (work, argument) =>
      JSON.parse(
        (await page.evaluate(
          callText(work, 'window', 'document', JSON.stringify(argument ?? null)),
        )) as string,
      ),
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    close: () => page.close(),
  };
}

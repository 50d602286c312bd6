import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { type Badge, callText, type Driver, holdWidth, type Popup, pageAtAddress } from './driver.ts';
import { type Firefox, launchFirefox } from './firefox.ts';
import type { GalleryServer } from './gallery-server.ts';

interface Start {
  readonly executablePath: string;
  readonly extension: string;
  readonly extensionId: string;
  readonly gallery: GalleryServer;
  readonly headless: boolean;
  readonly dark: boolean;
  readonly direct?: readonly string[];
}

const LIGHT = 1;
const DARK = 0;

export async function firefoxDriver(start: Start): Promise<Driver> {
  const { executablePath, extension, extensionId, gallery, headless, dark, direct = [] } = start;
  const firefox = await launchFirefox({
    executablePath,
    extension,
    extensionId,
    headless,
    prefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': gallery.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': gallery.port,
      // Without this Firefox goes round the proxy for loopback addresses, and a count of requests would miss them.
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': direct.join(','),
      // Names under .invalid are set aside never to resolve (RFC 6761).
      'network.dns.localDomains': direct.filter((host) => !host.endsWith('.invalid')).join(','),
      // Pages follow the first, the panel of an extension follows the toolbar's theme.
      'layout.css.prefers-color-scheme.content-override': dark ? DARK : LIGHT,
      'browser.theme.toolbar-theme': dark ? DARK : LIGHT,
      'browser.theme.content-theme': dark ? DARK : LIGHT,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
    },
  });
  const { browser, origin } = firefox;
  /** Runs statements in the browser's window with `action`, the extension's toolbar button, at hand. */
  const atButton = (statements: string) =>
    firefox.inWindow(`(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const own = [...ExtensionParent.GlobalManager.extensionMap.values()].find(({ id }) => id === ${JSON.stringify(extensionId)});
      const action = ExtensionParent.apiManager.global.browserActionFor(own);
      ${statements}
    })()`);

  let control: Promise<Page> | undefined;
  return {
    name: 'firefox',
    welcome: await pageAtAddress(browser, `${origin}/welcome.html`),
    browser,
    origin,
    async open(address) {
      const page = await browser.newPage();
      await page.goto(address, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    openOwn: (path) => openOwn(firefox, path),
    async badge() {
      const said =
        await atButton(`const { badgeText, title } = action.action.getContextData(gBrowser.selectedTab);
        return JSON.stringify({ text: badgeText ?? '', title });`);
      return JSON.parse(String(said)) as Badge;
    },
    async inExtension(work, argument) {
      // The background is an event page that WebDriver does not list: a page of the extension stands in for it.
      control ??= openOwn(firefox, 'options.html', false);
      return JSON.parse(String(await (await control).evaluate(callText(work, JSON.stringify(argument)))));
    },
    async press(page, width) {
      await page.bringToFront();
      await atButton(`${PUT_AWAY}
        ${OPEN}`);
      return holdWidth(popupOf(firefox), width);
    },
    async sleep() {
      // A test listens in on the extension as developer tools would, and those keep it awake.
      await atButton(`await own.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
        return own.backgroundState;`);
    },
    async allowPrivate() {
      control = undefined;
      await firefox.inWindow(`(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
        await ExtensionPermissions.add(${JSON.stringify(extensionId)}, allowed);
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(${JSON.stringify(extensionId)})).reload();
        return null;
      })()`);
    },
    async saveInto(folder) {
      await firefox.inWindow(`Services.prefs.setIntPref('browser.download.folderList', 2);
        Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});
        Services.prefs.setBoolPref('browser.download.useDownloadDir', true);
        null`);
    },
    close: () => browser.close(),
  };
}

/** Going to an address of the extension never resolves under WebDriver BiDi, so the page is asked until it is there. */
async function openOwn({ browser, origin }: Firefox, path: string, inFront = true): Promise<Page> {
  const address = `${origin}/${path}`;
  const page = await browser.newPage({ background: !inFront });
  page.goto(address).catch(() => undefined);
  const limit = Date.now() + 10_000;
  for (;;) {
    const state = await page.evaluate(() => `${document.readyState} ${location.href}`).catch(() => '');
    if (state === `complete ${address}`) break;
    if (Date.now() > limit) throw new Error(`Firefox did not open ${path}: ${state}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  if (inFront) await page.bringToFront();
  return page;
}

const POPUP = `document.querySelector('browser.webextension-popup-browser')`;

const PANELS = `[...document.querySelectorAll('panel')].filter(({ state }) => state !== 'closed')`;
const SAY_PANELS = `${PANELS}.map(({ id, state }) => id + ' ' + state).join(', ') || 'none'`;

/**
 * Closes the popup, if there is one. A panel that is only just showing cannot be hidden yet, so it is told until it is gone:
 * where one is left, the next press of the button closes it and opens nothing.
 */
const PUT_AWAY = `for (const limit = Date.now() + 10_000; ${POPUP} !== null; ) {
  if (Date.now() > limit) throw new Error('the popup did not close within 10 s; panels: ' + (${SAY_PANELS}));
  for (const panel of ${PANELS}) if (panel.state === 'open') panel.hidePopup();
  await new Promise((resolve) => setTimeout(resolve, 20));
}`;

/**
 * Opens the popup and waits until its panel has come to rest. Firefox leaves a press out while the button is still down for
 * the panel before or its window is not in front yet, so one that nothing has come of is made again.
 */
const OPEN = `let presses = 0;
for (let limit = Date.now() + 20_000, pressed = 0; ; ) {
  const popup = ${POPUP};
  if (popup === null && Date.now() - pressed > 2_000) {
    action.triggerAction(window);
    pressed = Date.now();
    presses++;
  }
  const panel = popup?.closest('panel');
  if (panel?.state === 'open' && popup.currentURI.spec.includes('popup.html') && popup.getBoundingClientRect().width > 0) return 'open';
  if (Date.now() > limit) {
    throw new Error('the popup did not open within 20 s; pressed: ' + presses + ' times; in it: ' + (popup?.currentURI.spec ?? 'nothing') + '; panels: ' + (${SAY_PANELS}));
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
}`;

/**
 * The panel's page is a content process of its own that WebDriver does not list. A frame script, the browser's own way
 * into it, sees the page through wrappers: what the page redefined does not reach it.
 */
function popupOf(firefox: Firefox): Popup {
  return {
    async evaluate(work, argument) {
      const message = `overblocked:${randomUUID()}`;
      const script = `(async () => {
        const window = content, document = content.document;
        let answer;
        try { answer = { value: await ${callText(work, 'window', 'document', JSON.stringify(argument ?? null))} }; } catch (error) { answer = { error: String(error) }; }
        sendAsyncMessage(${JSON.stringify(message)}, JSON.stringify(answer));
      })()`;
      const said = await firefox.inWindow(`new Promise((resolve, reject) => {
        const popup = ${POPUP};
        if (popup === null) return reject(new Error('the popup is closed'));
        popup.messageManager.addMessageListener(${JSON.stringify(message)}, ({ data }) => resolve(data));
        popup.messageManager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(script)}`)}, false);
      })`);
      const answer = JSON.parse(String(said)) as { value?: string; error?: string };
      if (answer.error !== undefined) throw new Error(`in the popup: ${answer.error}`);
      return JSON.parse(answer.value ?? 'null');
    },
    async screenshot(path) {
      const address = await firefox.inWindow(`(async () => {
        const popup = ${POPUP};
        // Without a part of the page it draws what is in view, wherever that has been scrolled to.
        const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = picture.width;
        canvas.height = picture.height;
        canvas.getContext('2d').drawImage(picture, 0, 0);
        return canvas.toDataURL();
      })()`);
      await writeFile(path, Buffer.from(String(address).replace(/^data:image\/png;base64,/, ''), 'base64'));
    },
    async close() {
      await firefox.inWindow(`(async () => {
        ${PUT_AWAY}
        return null;
      })()`);
    },
  };
}

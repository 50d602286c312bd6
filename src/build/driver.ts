import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.ts';

const PAGE_LIMIT_MS = 15_000;

/** The mark on the toolbar button for the tab in front. */
export interface Badge {
  readonly text: string;
  readonly title: string;
}

/** The popup as the toolbar button opens it, not its page in a tab. */
export interface Popup {
  /**
   * Runs a function in the popup's page. It must stand alone: it is sent as text, and gets `window` and `document` of
   * the page and the argument; what it returns, or its promise ends in, comes back as JSON.
   */
  evaluate<T, Argument = null>(
    work: (window: Window & typeof globalThis, document: Document, argument: Argument) => T | Promise<T>,
    argument?: Argument,
  ): Promise<T>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** One real browser with the extension in it and the gallery before it: the same words for both browsers. */
export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Where the extension's pages are, without a slash at the end. */
  readonly origin: string;
  /** The page that the extension opened on being installed. */
  readonly welcome: Page;
  /** Opens a web page in a new tab in front; back when it has loaded. */
  open(address: string): Promise<Page>;
  /** Opens a page of the extension, such as `options.html`, in a new tab in front. */
  openOwn(path: string): Promise<Page>;
  badge(): Promise<Badge>;
  /** Runs a function in the extension, where `chrome` is its API. It must stand alone: it is sent as text. */
  inExtension<Argument, T>(work: (argument: Argument) => T | Promise<T>, argument: Argument): Promise<T>;
  /**
   * Presses the toolbar button, as a person does: the tab comes to the front and the popup opens over it.
   *
   * @param width CSS pixels that the popup is held to; left out, it takes the width it wants
   */
  press(page: Page, width?: number): Promise<Popup>;
  /** Puts the background to sleep, as the browser does after some time without an event. */
  sleep(): Promise<void>;
  /** Lets the extension into private windows, as the visitor can on the browser's page; it is loaded anew for that. */
  allowPrivate(): Promise<void>;
  /** Makes the browser save files into a folder without asking. */
  saveInto(folder: string): Promise<void>;
  close(): Promise<void>;
}

/** The page of the browser that is at an address, once there is one. */
export async function pageAtAddress(browser: Browser, address: string): Promise<Page> {
  const deadline = Date.now() + PAGE_LIMIT_MS;
  while (Date.now() < deadline) {
    for (const page of await browser.pages()) {
      // Firefox does not tell where tabs went that an extension opened, so the page itself is asked. One that is just
      // going elsewhere cannot answer: it is asked again.
      const at = await page.evaluate(() => location.href).catch(() => '');
      if (at.startsWith(address)) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${address} did not open within ${PAGE_LIMIT_MS / 1_000} s.`);
}

/** Holds a popup to a width: the style of its page asks for one, and a style added after that asks for another. */
export async function holdWidth(popup: Popup, width: number | undefined): Promise<Popup> {
  if (width === undefined) return popup;
  await popup.evaluate(async (window, document, pixels) => {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(`body::before { inline-size: ${pixels}px !important }`);
    document.adoptedStyleSheets = [sheet];
    // The window of the panel follows a moment later.
    await new Promise((resolve) => window.setTimeout(resolve, 300));
  }, width);
  return popup;
}

/**
 * Source text that calls a function with arguments and ends in a promise of its value as JSON. `__name` is what the
 * TypeScript loader wraps named functions in; it is not there where the text runs.
 */
export function callText(work: unknown, ...args: readonly string[]): string {
  return `(async (__name) => JSON.stringify((await (${work})(${args.join(', ')})) ?? null))((named) => named)`;
}

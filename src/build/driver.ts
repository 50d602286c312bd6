import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { type BrowserName, ensureBrowsers } from './browsers.ts';
import { chromiumDriver } from './chromium-driver.ts';
import { firefoxDriver } from './firefox-driver.ts';
import type { GalleryServer } from './gallery-server.ts';
import type { Variant } from './manifest.ts';
import { extensionFor } from './variant.ts';

/** The mark on the toolbar button for the tab in front. */
export interface Badge {
  readonly text: string;
  readonly title: string;
}

/** The popup as the toolbar button opens it, not its page in a tab. */
export interface Popup {
  /**
   * Runs a function in the popup's page. It must stand alone: it is sent as text, and gets `window` and `document` of
   * the page; what it returns, or its promise ends in, comes back as JSON.
   */
  evaluate<T>(work: (window: Window & typeof globalThis, document: Document) => T | Promise<T>): Promise<T>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** One real browser with the extension in it and the gallery before it: the same words for both browsers. */
export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Where the extension's pages are, without a slash at the end. */
  readonly origin: string;
  /** Opens a web page in a new tab in front; back when it has loaded. */
  open(address: string): Promise<Page>;
  /** Opens a page of the extension, such as `options.html`, in a new tab in front. */
  openOwn(path: string): Promise<Page>;
  badge(): Promise<Badge>;
  /** Presses the toolbar button, as a person does: the tab in front becomes the popup's. */
  press(page: Page): Promise<Popup>;
  close(): Promise<void>;
}

export interface DriverOptions {
  readonly gallery: GalleryServer;
  /** `test` = all sites granted from the start. */
  readonly variant: Variant;
  readonly headless?: boolean;
  readonly dark?: boolean;
}

/** Builds the extension where needed and starts a browser with it, all its traffic going to the gallery. */
export async function startDriver(name: BrowserName, options: DriverOptions): Promise<Driver> {
  const paths = await ensureBrowsers([name]);
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  const extension = await extensionFor({ target, variant: options.variant });
  const start = {
    executablePath: paths[name],
    extension,
    gallery: options.gallery,
    headless: options.headless ?? true,
    dark: options.dark ?? false,
  };
  if (name === 'chromium') return chromiumDriver(start);
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return firefoxDriver({ ...start, extensionId: manifest.browser_specific_settings.gecko.id });
}

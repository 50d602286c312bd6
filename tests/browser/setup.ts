import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserName } from '../../src/build/browsers.ts';
import type { Badge, Driver, Popup } from '../../src/build/driver.ts';
import { type GalleryServer, serveGallery } from '../../src/build/gallery-server.ts';
import type { Variant } from '../../src/build/manifest.ts';
import { setSettings } from '../../src/build/set-settings.ts';
import { startDriver } from '../../src/build/start-driver.ts';
import type { GalleryPage } from '../gallery/gallery.ts';

export interface Session {
  readonly driver: Driver;
  readonly gallery: GalleryServer;
  page(name: string): GalleryPage;
  /** Stores settings, then opens a page of the gallery in a tab in front. */
  visit(name: string, settings: Parameters<typeof setSettings>[1]): Promise<Page>;
}

/** Places in the popup. */
export const LETTER = 'footer button.first';
export const REPORT = 'footer button:not(.first)';
export const BACK = 'button.back';

/**
 * Runs the tests in each browser, with a gallery and a fresh profile of its own.
 *
 * @param direct hosts that go to this machine itself, past the gallery
 */
export function inBothBrowsers(
  title: string,
  variant: Variant,
  tests: (session: () => Session, browser: BrowserName) => void,
  direct: readonly string[] = [],
): void {
  describe.each(['chromium', 'firefox'] as const)(`${title} in %s`, (name) => {
    let session: Session | undefined;
    beforeAll(async () => {
      const gallery = await serveGallery();
      const driver = await startDriver(name, { gallery, variant, direct });
      session = sessionOf(driver, gallery);
    });
    afterAll(async () => {
      await session?.driver.close();
      await session?.gallery.close();
    });
    tests(() => {
      if (session === undefined) throw new Error(`${name} did not start`);
      return session;
    }, name);
  });
}

/**
 * Opens the page with every state of the popup, in Chromium, before the tests beside it run.
 *
 * @returns the session and that page, once the tests run
 */
export function statesPage(): () => Session & { readonly states: Page } {
  let opened: (Session & { readonly states: Page }) | undefined;
  beforeAll(async () => {
    const gallery = await serveGallery();
    const driver = await startDriver('chromium', { gallery, variant: 'release', development: true });
    opened = { ...sessionOf(driver, gallery), states: await driver.openOwn('states.html') };
  });
  afterAll(async () => {
    await opened?.driver.close();
    await opened?.gallery.close();
  });
  return () => {
    if (opened === undefined) throw new Error('Chromium did not start');
    return opened;
  };
}

function sessionOf(driver: Driver, gallery: GalleryServer): Session {
  const page = (wanted: string) => {
    const found = gallery.pages.find(({ name }) => name === wanted);
    if (found === undefined) throw new Error(`the gallery has no page ${wanted}`);
    return found;
  };
  return {
    driver,
    gallery,
    page,
    async visit(name, settings) {
      await setSettings(driver, settings);
      return driver.open(page(name).address);
    },
  };
}

/** The mark on the toolbar button, once there is one or the time is up. */
export function marked(driver: Driver, limit?: number): Promise<Badge> {
  return eventually(
    () => driver.badge(),
    ({ text }) => text !== '',
    limit,
  );
}

/** Asks again until the answer will do, and gives the last one either way: the assertion that follows says what was wrong. */
export async function eventually<T>(
  ask: () => Promise<T>,
  willDo: (answer: T) => boolean,
  limit = 5_000,
): Promise<T> {
  const deadline = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (willDo(answer) || Date.now() > deadline) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Clicks what a selector names in the popup, once it is there. */
export function clickIn(popup: Popup, selector: string): Promise<void> {
  return popup.evaluate(async (window, document, wanted) => {
    const started = Date.now();
    for (;;) {
      const element = document.querySelector<HTMLElement>(wanted);
      if (element !== null) {
        element.click();
        // Drawn anew in the next frame.
        await new Promise((resolve) => window.setTimeout(resolve, 50));
        return;
      }
      if (Date.now() - started > 5_000) throw new Error(`nothing in the popup is ${wanted}`);
      await new Promise((resolve) => window.setTimeout(resolve, 20));
    }
  }, selector);
}

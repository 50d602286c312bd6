import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserName } from '../../src/build/browsers.ts';
import type { Driver, Popup } from '../../src/build/driver.ts';
import { type GalleryServer, serveGallery } from '../../src/build/gallery-server.ts';
import type { Variant } from '../../src/build/manifest.ts';
import { startDriver } from '../../src/build/start-driver.ts';
import type { GalleryPage } from '../gallery/gallery.ts';

export interface Session {
  readonly driver: Driver;
  readonly gallery: GalleryServer;
  page(name: string): GalleryPage;
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
      session = {
        driver,
        gallery,
        page(wanted) {
          const found = gallery.pages.find((page) => page.name === wanted);
          if (found === undefined) throw new Error(`the gallery has no page ${wanted}`);
          return found;
        },
      };
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

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHOSEN_LOOKS, PAGES } from '../../src/build/axe-looks.ts';
import { checkPages, checkStates } from '../../src/build/check-looks.ts';
import type { Driver } from '../../src/build/driver.ts';
import { type GalleryServer, serveGallery } from '../../src/build/gallery-server.ts';
import { axeViolations } from '../../src/build/page-faults.ts';
import { setKept } from '../../src/build/set-kept.ts';
import { setSettings } from '../../src/build/set-settings.ts';
import { startDriver } from '../../src/build/start-driver.ts';
import { LANGUAGES } from '../../src/messages/languages.ts';
import { inBothBrowsers } from './setup.ts';

/** One language that is written from the right, beside English; all others differ from these in words only. */
const SHOWN_IN = LANGUAGES.map(({ id }) => id).filter((id) => ['en', 'fa'].includes(id));

inBothBrowsers('accessibility', 'release', (session) => {
  it.each(PAGES)('%s has no violation', async (path) => {
    const { driver } = session();
    for (const language of SHOWN_IN) {
      await setSettings(driver, { region: 'IR', language, muted: ['shop.example'] });
      await setKept(driver);
      const page = await driver.openOwn(path);
      await page.waitForSelector('#root > *');
      expect(await axeViolations(page), `${path} in ${language}`).toEqual([]);
      await page.close();
    }
  });
});

describe('accessibility in every width, theme and mode', () => {
  let gallery: GalleryServer;
  let driver: Driver;
  let page: Page;
  let combinations = 0;
  beforeAll(async () => {
    gallery = await serveGallery();
    driver = await startDriver('chromium', { gallery, variant: 'release', development: true });
    page = await driver.openOwn('states.html');
  });
  afterAll(async () => {
    await driver?.close();
    await gallery?.close();
    console.log(`axe: ${combinations} combinations checked; npm run axe checks all`);
  });

  it.each(SHOWN_IN)('states of the popup in %s', { timeout: 600_000 }, async (language) => {
    const checked = await checkStates(page, driver, language, CHOSEN_LOOKS);
    combinations += checked.combinations;
    expect(checked.faults).toEqual([]);
  });

  it.each(SHOWN_IN)('pages in %s', { timeout: 300_000 }, async (language) => {
    const checked = await checkPages(page, driver, language, CHOSEN_LOOKS);
    combinations += checked.combinations;
    expect(checked.faults).toEqual([]);
  });
});

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../src/build/driver.ts';
import { type GalleryServer, serveGallery } from '../../src/build/gallery-server.ts';
import { setSettings } from '../../src/build/set-settings.ts';
import { startDriver } from '../../src/build/start-driver.ts';
import { LANGUAGES } from '../../src/messages/languages.ts';
import { STATES } from '../popup/states.ts';
import { inBothBrowsers } from './setup.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in a page, a line each: rule and place. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      JSON.stringify(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' ')))))`,
  );
  return JSON.parse(String(found));
}

/** One language that is written from the right, beside English; all others differ from these in words only. */
const SHOWN_IN = ['en', ...LANGUAGES.filter(({ id }) => id === 'fa').map(({ id }) => id)];

inBothBrowsers('accessibility', 'release', (session) => {
  it.each([
    'welcome.html',
    'options.html',
    'popup.html',
    'records.html?host=github.com&region=IR',
    'records.html?host=%40&region=XX',
  ])('%s has no violation', async (path) => {
    const { driver } = session();
    for (const language of SHOWN_IN) {
      await setSettings(driver, { region: 'IR', language, muted: ['shop.example'] });
      const page = await driver.openOwn(path);
      await page.waitForSelector('#root > *');
      expect(await violations(page), `${path} in ${language}`).toEqual([]);
      await page.close();
    }
  });
});

describe('accessibility of every state of the popup', () => {
  let gallery: GalleryServer;
  let driver: Driver;
  let page: Page;
  beforeAll(async () => {
    gallery = await serveGallery();
    driver = await startDriver('chromium', { gallery, variant: 'release', development: true });
    page = await driver.openOwn('states.html');
  });
  afterAll(async () => {
    await driver?.close();
    await gallery?.close();
  });

  it.each(STATES.map(({ id }) => id))('%s', async (id) => {
    for (const language of SHOWN_IN) {
      await page.goto(`${driver.origin}/states.html?state=${id}&language=${language}`);
      await page.waitForSelector('.state');
      for (const width of [320, 400]) {
        await page.setViewport({ width, height: 600 });
        for (const value of ['light', 'dark']) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
          expect(await violations(page), `${language} ${width} ${value}`).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect(
            overflow,
            `${language} ${width} ${value}: pixels that stick out sideways`,
          ).toBeLessThanOrEqual(0);
        }
      }
    }
  });
});

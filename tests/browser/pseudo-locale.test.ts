import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../src/build/driver.ts';
import { type GalleryServer, serveGallery } from '../../src/build/gallery-server.ts';
import { cutTexts, unmarkedTexts } from '../../src/build/page-faults.ts';
import { startDriver } from '../../src/build/start-driver.ts';
import { lookAt } from '../../src/build/state-page.ts';
import { LANGUAGES } from '../../src/messages/languages.ts';
import { STATES } from '../popup/states.ts';

/** As narrow as a small phone. */
const WIDTH = 320;

describe('every state of the popup on a small phone', () => {
  let gallery: GalleryServer;
  let driver: Driver;
  let page: Page;
  beforeAll(async () => {
    gallery = await serveGallery();
    driver = await startDriver('chromium', { gallery, variant: 'release', development: true });
    page = await driver.openOwn('states.html');
    await lookAt(page, { width: WIDTH, theme: 'light' });
  });
  afterAll(async () => {
    await driver?.close();
    await gallery?.close();
  });

  /** All states under each other, each in a frame of the width of a phone, with everything that can be opened open. */
  async function drawAll(language: string): Promise<void> {
    await page.goto(`${driver.origin}/states.html?language=${language}`);
    await page.waitForSelector('.state textarea');
    await page.evaluate((width) => {
      const root = document.getElementById('root');
      if (root !== null) root.style.padding = '0';
      for (const state of document.querySelectorAll<HTMLElement>('.state')) {
        state.style.inlineSize = `${width}px`;
        state.style.border = '0';
      }
      for (const details of document.querySelectorAll('details')) details.open = true;
    }, WIDTH);
    expect(await page.$$eval('.state', (drawn) => drawn.length)).toBe(STATES.length);
  }

  it.each(LANGUAGES.map(({ id }) => id))('shows every word in full in %s', async (language) => {
    await drawAll(language);
    expect(await cutTexts(page, '.state')).toEqual([]);
  });

  it.each(['pseudo', 'pseudo-rtl'])(
    'shows every word in full, and none unmarked, in %s',
    async (language) => {
      await drawAll(language);
      expect(await unmarkedTexts(page, '.state')).toEqual([]);
      expect(await cutTexts(page, '.state')).toEqual([]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { cutTexts, unmarkedTexts } from '../../src/build/page-faults.ts';
import { lookAt } from '../../src/build/state-page.ts';
import { LANGUAGES } from '../../src/messages/languages.ts';
import { STATES } from '../popup/states.ts';
import { statesPage } from './setup.ts';

/** As narrow as a small phone; and as a popup, with text of twice the size. */
const FRAMES = [
  { width: 320, zoom: 100 },
  { width: 400, zoom: 200 },
] as const;

describe('every state of the popup, narrow or large', () => {
  const session = statesPage();

  /** All states under each other, each in a frame of the width given, with everything that can be opened open. */
  async function drawAll(language: string): Promise<void> {
    const { driver, states: page } = session();
    await page.goto(`${driver.origin}/states.html?language=${language}`);
    await page.waitForSelector('.state textarea');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await page.$$eval('.state', (drawn) => drawn.length)).toBe(STATES.length);
  }

  async function cutInAnyFrame(): Promise<string[]> {
    const { states: page } = session();
    const cut: string[] = [];
    for (const { width, zoom } of FRAMES) {
      await lookAt(page, { width, theme: 'light', zoom });
      await page.evaluate((pixels) => {
        const root = document.getElementById('root');
        if (root !== null) root.style.padding = '0';
        for (const state of document.querySelectorAll<HTMLElement>('.state')) {
          state.style.inlineSize = `${pixels}px`;
          state.style.border = '0';
        }
      }, width);
      // A closed list has one line whatever the size of text, and says all of it when it is opened.
      const texts = (await cutTexts(page, '.state')).filter(
        (text) => zoom === 100 || !text.endsWith('(select)'),
      );
      cut.push(...texts.map((text) => `${width} px, text at ${zoom} %: ${text}`));
    }
    return cut;
  }

  it.each(LANGUAGES.map(({ id }) => id))('shows every word in full in %s', async (language) => {
    await drawAll(language);
    expect(await cutInAnyFrame()).toEqual([]);
  });

  it.each(['pseudo', 'pseudo-rtl'])(
    'shows every word in full, and none unmarked, in %s',
    async (language) => {
      await drawAll(language);
      expect(await unmarkedTexts(session().states, '.state')).toEqual([]);
      expect(await cutInAnyFrame()).toEqual([]);
    },
  );
});

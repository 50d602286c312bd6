import { describe, expect, it } from 'vitest';
import { readPopup } from '../../src/build/read-popup.ts';
import { setSettings } from '../../src/build/set-settings.ts';
import { toneOf } from '../../src/ui/tone.ts';
import { readGallery } from '../gallery/gallery.ts';
import { eventually, inBothBrowsers } from './setup.ts';

/** The sign on the toolbar button for each tone; none on a page that turns nobody away. */
const SIGNS = { law: '§', mixed: '½', choice: '!', other: 'i', unknown: '?', calm: '' };

const pages = await readGallery();

/** Hostile pages may not hold the browser up: the slowest, five megabytes, took about a second here. */
const PAGE_LIMIT_MS = 30_000;

inBothBrowsers('gallery', 'test', (session) => {
  it.each(pages)(
    '$name: $about',
    async (page) => {
      const { driver } = session();
      await setSettings(driver, { region: page.region });
      const tab = await driver.open(page.address);
      try {
        const sign = page.kind === null ? '' : SIGNS[toneOf({ headline: page.headline })];
        // The mark comes by itself, before anybody presses the button.
        const badge = await eventually(
          () => driver.badge(),
          ({ text }) => text === sign,
        );
        expect(badge.text).toBe(sign);
        expect(badge.title).not.toBe('');

        const popup = await driver.press(tab);
        const said = await readPopup(popup);
        await popup.close();
        expect(said.headline).toBe(page.headline);
        expect(said.text).toContain(new URL(page.address).hostname);
        expect((await driver.badge()).text).toBe(sign);
        expect(await tab.title()).not.toBe('executed');
      } finally {
        await tab.close();
      }
    },
    PAGE_LIMIT_MS,
  );
});

describe('gallery', () => {
  it('has a page for every headline that a recognised notice can lead to', () => {
    const shown = new Set(pages.map(({ headline }) => headline));
    for (const headline of [
      'over-compliance',
      'own-choice',
      'required',
      'partly-required',
      'cannot-tell',
      'denied',
    ])
      expect([...shown]).toContain(headline);
  });

  it('gives each page an address of its own', () => {
    expect(new Set(pages.map(({ address }) => new URL(address).host)).size).toBe(pages.length);
  });
});

import { expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { readPopup } from '../../src/build/read-popup.ts';
import { setSettings } from '../../src/build/set-settings.ts';
import { LANGUAGES } from '../../src/messages/languages.ts';
import { clickIn, eventually, inBothBrowsers, marked } from './setup.ts';

/** In the functions that run inside the extension. */
declare const chrome: ExtensionApi;

const MUTE = '.page-settings button.quiet:first-of-type';

inBothBrowsers('settings', 'test', (session, browser) => {
  it('answer for another region as soon as it is chosen', async () => {
    const { driver, visit } = session();
    const tab = await visit('english-200', { region: 'UA-43' });
    const popup = await driver.press(tab);
    const before = await readPopup(popup);
    await clickIn(popup, 'header button.region');
    await clickIn(popup, '.region-picker [data-region="CU"]');
    const after = await readPopup(popup);
    expect(after.text).toContain('Cuba');
    expect(after.text).not.toBe(before.text);
    await popup.close();
    // Kept for the next time.
    const next = await driver.press(tab);
    expect((await readPopup(next)).text).toContain('Cuba');
    await next.close();
    await tab.close();
  });

  it('know countries, dates and numbers in every language, or in one near it', async () => {
    const own = await session().driver.openOwn('options.html');
    const tags = LANGUAGES.map(({ intl }) => [...intl]);
    const unknown = await own.evaluate(
      (all) =>
        all.filter(
          (intl) =>
            Intl.DisplayNames.supportedLocalesOf(intl).length === 0 ||
            Intl.DateTimeFormat.supportedLocalesOf(intl).length === 0 ||
            Intl.NumberFormat.supportedLocalesOf(intl).length === 0,
        ),
      tags,
    );
    await own.close();
    expect(unknown).toEqual([]);
  });

  it('keep a muted site unseen, and see it again', async () => {
    const { driver, page } = session();
    await setSettings(driver, { region: 'RU' });
    const { address } = page('russian-no-reason');
    const sign = () => marked(driver, 2_000);
    const first = await driver.open(address);
    expect((await sign()).text).toBe('?');
    const popup = await driver.press(first);
    await clickIn(popup, MUTE);
    await popup.close();
    await first.close();
    // The registration follows the settings a moment later.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const muted = await driver.open(address);
    expect((await sign()).text).toBe('');
    await muted.close();

    const options = await driver.openOwn('options.html');
    await options.waitForSelector('.hosts button');
    expect(await options.$eval('.hosts', (list) => list.textContent)).toContain(new URL(address).hostname);
    await options.click('.hosts button');
    await options.waitForFunction(() => document.querySelector('.hosts') === null);
    await options.close();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const again = await driver.open(address);
    expect((await sign()).text).toBe('?');
    await again.close();
  });

  it('lose nothing that two pages change in the same moment', async () => {
    const { driver } = session();
    await setSettings(driver, { region: 'RU' });
    const pages = [await driver.openOwn('options.html'), await driver.openOwn('options.html')] as const;
    const stored = () =>
      driver.inExtension(async () => (await chrome.storage.local.get('settings')).settings, null);
    const names = ['history', 'hint'] as const;
    for (const page of pages) await page.waitForSelector('[name=hint]');
    for (const on of [true, false, true, false]) {
      const press = (at: 0 | 1) =>
        pages[at].$eval(`[name=${names[at]}]`, (box) => (box as HTMLInputElement).click());
      await Promise.all([press(0), press(1)]);
      const seen = await eventually(stored, (now) => {
        const { history, hint } = now as { history?: boolean; hint?: boolean };
        return history === on && hint === on;
      });
      expect(seen).toMatchObject({ history: on, hint: on });
      for (const page of pages)
        await page.waitForFunction(
          (wanted) =>
            [...document.querySelectorAll<HTMLInputElement>('[name=history], [name=hint]')].every(
              (box) => box.checked === wanted,
            ),
          {},
          on,
        );
    }
    for (const page of pages) await page.close();
  });

  // Firefox has no such limit but the disk.
  it.runIf(browser === 'chromium')('say what was not kept where the storage is full', async () => {
    const { driver, visit } = session();
    const tab = await visit('russian-no-reason', { region: 'RU', history: true });
    await marked(driver);
    await driver.inExtension(async () => {
      const { local } = chrome.storage;
      await local.remove(Object.keys(await local.get(null)).filter((key) => key.startsWith('history:')));
      const { QUOTA_BYTES } = local as unknown as { readonly QUOTA_BYTES: number };
      const left = QUOTA_BYTES - (await local.getBytesInUse(null));
      await local.set({ filler: 'x'.repeat(left - 'filler'.length - 2) });
    }, null);
    const popup = await driver.press(tab);
    const told = () =>
      popup.evaluate((_, document) => document.querySelector('[role=alert]')?.textContent ?? '');
    expect(await eventually(told, (text) => text !== '')).toContain('in the history');
    await clickIn(popup, 'header button.region');
    await clickIn(popup, '.region-picker [data-region="UA-43"]');
    expect(await eventually(told, (text) => text.includes('saved'))).toContain('could not be saved');
    await popup.close();
    await driver.inExtension(() => chrome.storage.local.remove('filler'), null);
    await tab.close();
  });
});

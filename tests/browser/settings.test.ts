import { expect, it } from 'vitest';
import { readPopup } from '../../src/build/read-popup.ts';
import { setSettings } from '../../src/build/set-settings.ts';
import { LANGUAGES } from '../../src/messages/languages.ts';
import { clickIn, inBothBrowsers, marked } from './setup.ts';

const MUTE = '.page-settings button.quiet:first-of-type';

inBothBrowsers('settings', 'test', (session) => {
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
});

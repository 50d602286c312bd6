import { expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Driver } from '../../src/build/driver.ts';
import { setSettings } from '../../src/build/set-settings.ts';
import { BACK, eventually, inBothBrowsers, LETTER, marked } from './setup.ts';

/** In the functions that run inside the extension. */
declare const chrome: ExtensionApi;

/** What is noted, by key. */
const noted = (driver: Driver) =>
  driver.inExtension(async () => {
    const all = await chrome.storage.local.get(null);
    return Object.entries(all).filter(([key]) => key.startsWith('history:'));
  }, null);

inBothBrowsers('the history', 'test', (session) => {
  it('notes nothing until it is switched on', async () => {
    const { driver, visit } = session();
    const tab = await visit('russian-no-reason', { region: 'RU' });
    expect((await marked(driver)).text).toBe('?');
    await tab.close();
    expect(await noted(driver)).toEqual([]);
  });

  it('notes a site once a day, shows it, and is erased', async () => {
    const { driver, page } = session();
    await setSettings(driver, { region: 'RU', history: true });
    const { address } = page('russian-no-reason');
    const host = new URL(address).hostname;
    for (let visit = 0; visit < 2; visit++) {
      const tab = await driver.open(address);
      await marked(driver);
      await (await driver.press(tab)).close();
      await tab.close();
    }
    const entries = await eventually(
      () => noted(driver),
      (found) => found.length > 0,
    );
    expect(entries.map(([key]) => key.replace(/\d{4}-\d\d-\d\d/, 'DAY'))).toEqual([`history:DAY ${host}`]);
    expect(Object.keys(entries[0]?.[1] as object).sort()).toEqual([
      'company',
      'day',
      'headline',
      'host',
      'kind',
      'region',
      'verdict',
    ]);

    const shown = await driver.openOwn('history.html');
    await shown.waitForSelector('table');
    expect(await shown.$eval('section:last-of-type', (section) => section.textContent)).toContain(host);
    await shown.click('[data-action="erase-history"]');
    await shown.click('[data-action="erase-history-yes"]');
    await shown.waitForSelector('.empty');
    await shown.close();
    expect(await noted(driver)).toEqual([]);
  });
});

inBothBrowsers('a private window', 'test', (session) => {
  it('leaves nothing behind, though everything is switched on and a letter is changed', async () => {
    const { driver, page } = session();
    await setSettings(driver, { region: 'UA-43', history: true, hint: true });
    await driver.allowPrivate();
    const { address } = page('slack-crimea');
    // Chromium's driver has lost the worker that was loaded anew; a page of the extension can ask the same.
    const own = await driver.openOwn('options.html');
    const seen = await own.evaluate(async (url) => {
      const opened = await chrome.windows.create({ url, incognito: true });
      const look = async () => {
        const [tab] = await chrome.tabs.query({ windowId: opened.id ?? -1 });
        const text = tab?.id === undefined ? '' : await chrome.action.getBadgeText({ tabId: tab.id });
        return { id: tab?.id, text, incognito: tab?.incognito };
      };
      let found = await look();
      for (let left = 100; left > 0 && found.text === ''; left--) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        found = await look();
      }
      return found;
    }, address);
    // It was recognised there, or the test would prove nothing.
    expect(seen).toMatchObject({ text: '½', incognito: true });

    const popup = await driver.openOwn(`popup.html?tab=${seen.id}`);
    await popup.waitForSelector(LETTER);
    await popup.click(LETTER);
    await popup.waitForSelector('textarea');
    await popup.type('textarea:not(.subject)', 'Dear Slack');
    expect(await popup.$('[data-action="start-over"]')).not.toBeNull();
    expect(await popup.$('[data-outcome]')).toBeNull();
    // A draft is written within milliseconds, and the mark comes before anything would be noted.
    await new Promise((resolve) => setTimeout(resolve, 500));

    // What is chosen there is kept all the same: it tells of no site.
    await popup.click(BACK);
    await popup.click('header button.region');
    await popup.click('.region-picker [data-region="CU"]');
    const region = () =>
      own.evaluate(
        async () => ((await chrome.storage.local.get('settings')).settings as { region?: string }).region,
      );
    expect(await eventually(region, (now) => now === 'CU')).toBe('CU');

    const kept = await own.evaluate(async () => [
      await chrome.storage.local.get(null),
      await chrome.storage.session.get(null),
    ]);
    expect(Object.keys(kept[0] ?? {})).toEqual(['settings']);
    expect(JSON.stringify(kept)).not.toContain(new URL(address).hostname);
  });
});

import { expect, it } from 'vitest';
import { readPopup } from '../../src/build/read-popup.ts';
import { setSettings } from '../../src/build/set-settings.ts';
import { BACK, clickIn, inBothBrowsers, LETTER, marked, REPORT } from './setup.ts';

/**
 * Hosts the browsers ask on their own account whatever is installed: seen in a run without any extension, after
 * switching off what can be switched off.
 */
const OF_THE_BROWSER = [
  'accounts.google.com',
  'clients2.google.com',
  'update.googleapis.com',
  'firefox.settings.services.mozilla.com',
];

inBothBrowsers('requests', 'test', (session) => {
  it('are none while every feature is used', async () => {
    const { driver, gallery, page } = session();
    // Opened by us: the two pages and what the browser asks of their hosts.
    const visited = [page('slack-crimea'), page('russian-no-reason')];
    await setSettings(driver, { region: 'UA-43', language: 'en', history: true, hint: true });
    for (const { address } of visited) {
      const tab = await driver.open(address);
      await marked(driver);
      const popup = await driver.press(tab);
      await readPopup(popup);
      await clickIn(popup, 'header button.region');
      await clickIn(popup, '.region-picker [data-region="CU"]');
      for (const view of [LETTER, REPORT]) {
        await clickIn(popup, view);
        await clickIn(popup, BACK);
      }
      await popup.close();
      await tab.close();
    }
    for (const path of [
      'welcome.html',
      'options.html',
      'history.html',
      'records.html?host=slack.com&region=IR',
    ]) {
      const own = await driver.openOwn(path);
      await own.waitForSelector('h1');
      await own.close();
    }
    const hosts = visited.map(({ address }) => new URL(address).host);
    const others = gallery.requests.filter((address) => {
      const { host, pathname } = URL.canParse(address) ? new URL(address) : { host: address, pathname: '' };
      const ours = hosts.includes(host) && (pathname === '/' || pathname === '/favicon.ico');
      return !ours && !OF_THE_BROWSER.includes(host);
    });
    expect(others).toEqual([]);
    // The count itself works: what was visited is in it.
    expect(gallery.requests.filter((address) => address === visited[0]?.address)).toHaveLength(1);
  });

  it('are refused to the extension’s pages by their own policy', async () => {
    const { driver, gallery } = session();
    const own = await driver.openOwn('options.html');
    const refused = await own.evaluate(() =>
      fetch('http://elsewhere.example/').then(
        () => false,
        () => true,
      ),
    );
    await own.close();
    expect(refused).toBe(true);
    expect(gallery.requests.some((address) => address.includes('elsewhere.example'))).toBe(false);
  });
});

import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Driver } from '../../src/build/driver.ts';
import { setSettings } from '../../src/build/set-settings.ts';
import { eventually, inBothBrowsers } from './setup.ts';

/** In the functions that run inside the extension. */
declare const chrome: ExtensionApi;

/** What the page can see of the line: its element, where that stands, and nothing of what it says. */
const seenByPage = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('html > :not(head, body)');
    if (host === null) return null;
    const { top, bottom, left, right, height } = host.getBoundingClientRect();
    const style = getComputedStyle(host);
    return {
      says: `${host.outerHTML}${host.textContent}${host.shadowRoot}`,
      isInView: height > 30 && top > 0 && bottom <= innerHeight + 1 && left >= 0 && right <= innerWidth + 1,
      isLow: height < 200,
      style: `${style.display} ${style.position} ${style.opacity} ${style.transform}`,
      isOnTop: document.elementFromPoint(innerWidth / 2, bottom - height / 2) === host,
    };
  });

const line = (page: Page) =>
  eventually(
    () => seenByPage(page),
    (seen) => seen !== null,
    3_000,
  );

/** Waits as long as a line would take to come, several times over. */
const noLine = async (page: Page) => {
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  return (await seenByPage(page)) === null;
};

/** Presses the nth button by keyboard, as somebody without a mouse does. */
async function pressByKeyboard(page: Page, nth: number): Promise<void> {
  for (let presses = 0; presses < 10; presses++) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      () => document.activeElement?.matches('html > :not(head, body)') === true,
    );
    if (!isThere) continue;
    for (let more = 0; more < nth; more++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    return;
  }
  throw new Error('the keyboard does not come to the line');
}

const settingsOf = (driver: Driver) =>
  driver.inExtension(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    return settings as { readonly hint: boolean; readonly hintless: readonly string[] };
  }, null);

inBothBrowsers('the line in the page', 'test', (session, browser) => {
  it('is not there until it is switched on', async () => {
    const { visit } = session();
    const tab = await visit('russian-no-reason', { region: 'RU' });
    expect(await noLine(tab)).toBe(true);
    await tab.close();
  });

  it.each(['russian-no-reason', 'persian-no-reason', 'walled-in', 'spa-late'])(
    'stands at the foot of %s, over it, and tells the page nothing',
    async (name) => {
      const { visit } = session();
      const tab = await visit(name, { region: 'RU', hint: true, language: 'fa' });
      const seen = await line(tab);
      expect(seen).toEqual({
        says: '<div></div>null',
        isInView: true,
        isLow: true,
        style: 'block fixed 1 none',
        isOnTop: true,
      });
      await tab.close();
    },
  );

  // Puppeteer reads the accessibility tree of Chromium only.
  if (browser === 'chromium') {
    it('tells a screen reader what the mark says, in a status, with two buttons', async () => {
      const { visit } = session();
      const tab = await visit('walled-in', { region: 'RU', hint: true });
      await line(tab);
      const heard = await eventually(
        async () => JSON.stringify(await tab.accessibility.snapshot({ interestingOnly: false })),
        (tree) => tree.includes('Overblocked'),
      );
      expect(heard).toMatch(/"role":"status"(?:(?!"role":"button").)*Overblocked: a block; we cannot tell/);
      expect(heard).toContain('"name":"Not on this site"');
      expect(heard).toContain('"name":"Never show this line"');
      await tab.close();
    });
  }

  it('stays off a page that turns nobody away', async () => {
    const { visit } = session();
    const tab = await visit('news-article', { region: 'RU', hint: true });
    expect(await noLine(tab)).toBe(true);
    await tab.close();
  });

  describe('dismissed by keyboard', () => {
    it('stays off that site for good, and comes on others', async () => {
      const { driver, page } = session();
      await setSettings(driver, { region: 'RU', hint: true });
      const { address } = page('russian-no-reason');
      const tab = await driver.open(address);
      expect(await line(tab)).not.toBeNull();
      await pressByKeyboard(tab, 0);
      expect(await seenByPage(tab)).toBeNull();
      const { hintless } = await eventually(
        () => settingsOf(driver),
        (settings) => settings.hintless?.length > 0,
      );
      expect(hintless).toEqual([new URL(address).hostname]);
      await tab.reload();
      expect(await noLine(tab)).toBe(true);
      await tab.close();
      const other = await driver.open(page('persian-no-reason').address);
      expect(await line(other)).not.toBeNull();
      await other.close();
    });

    it('goes from every site for good, also where it stands', async () => {
      const { driver, page, visit } = session();
      const other = await visit('persian-no-reason', { region: 'RU', hint: true });
      expect(await line(other)).not.toBeNull();
      const tab = await driver.open(page('russian-no-reason').address);
      expect(await line(tab)).not.toBeNull();
      await pressByKeyboard(tab, 1);
      const { hint } = await eventually(
        () => settingsOf(driver),
        (settings) => !settings.hint,
      );
      expect(hint).toBe(false);
      expect(
        await eventually(
          () => seenByPage(other),
          (seen) => seen === null,
        ),
      ).toBeNull();
      await other.close();
      await tab.close();
    });
  });
});

import { expect, it } from 'vitest';
import type { Popup } from '../../src/build/driver.ts';
import { setSettings } from '../../src/build/set-settings.ts';
import { clickIn, eventually, inBothBrowsers, LETTER } from './setup.ts';

const bodyOf = (popup: Popup) =>
  popup.evaluate(
    (_, document) => document.querySelector<HTMLTextAreaElement>('textarea:not(.subject)')?.value ?? '',
  );

/** The letter once it holds what is looked for. */
const bodyWith = (popup: Popup, words: string) =>
  eventually(
    () => bodyOf(popup),
    (body) => body.includes(words),
  );

const write = (popup: Popup, text: string) =>
  popup.evaluate((window, document, value) => {
    const field = document.querySelector<HTMLTextAreaElement>('textarea:not(.subject)');
    if (!field) throw new Error('no letter');
    field.value = value;
    field.dispatchEvent(new window.Event('input', { bubbles: true }));
  }, text);

inBothBrowsers('a letter', 'test', (session) => {
  it('is there again after the popup closed, starts over, and is erased from the settings', async () => {
    const { driver, visit } = session();
    const tab = await visit('slack-crimea', { region: 'UA-43' });

    const first = await driver.press(tab);
    await clickIn(first, LETTER);
    const written = await bodyWith(first, 'Crimea');
    await write(first, 'Dear Slack');
    // At once: what is typed last is what is lost.
    await first.close();

    const second = await driver.press(tab);
    await clickIn(second, LETTER);
    expect(await bodyWith(second, 'Dear Slack')).toBe('Dear Slack');
    await clickIn(second, '[data-outcome="sent"]');
    await clickIn(second, '[data-action="start-over"]');
    expect(await bodyOf(second)).toBe(written);
    await clickIn(second, '[data-action="undo"]');
    expect(await bodyOf(second)).toBe('Dear Slack');
    await second.close();

    const drafts = await driver.openOwn('options.html');
    await drafts.waitForSelector('.letters li');
    expect(await drafts.$$eval('.letters > li', (lines) => lines.map((line) => line.textContent))).toEqual([
      expect.stringContaining('sent'),
      expect.stringContaining('Dear Slack'),
    ]);
    await drafts.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('[data-action="erase-letter"]'))
        button.click();
    });
    await drafts.waitForFunction(() => document.querySelector('.letters') === null);
    await drafts.close();

    await tab.bringToFront();
    const third = await driver.press(tab);
    await clickIn(third, LETTER);
    expect(await bodyWith(third, 'Crimea')).not.toContain('Dear Slack');
    await third.close();
    await tab.close();
  });

  it('of another ruling is not sent off silently', async () => {
    const { driver, visit } = session();
    const tab = await visit('english-200', { region: 'RU' });
    const first = await driver.press(tab);
    await clickIn(first, LETTER);
    await bodyWith(first, 'Russia');
    await write(first, 'Dear all');
    await first.close();

    await setSettings(driver, { region: 'CU' });
    const second = await driver.press(tab);
    await clickIn(second, LETTER);
    await bodyWith(second, 'Dear all');
    const offered = await second.evaluate((_, document) =>
      [...document.querySelectorAll('[data-action]')].map((one) => one.getAttribute('data-action')),
    );
    expect(offered).toEqual(expect.arrayContaining(['take-new', 'keep-draft']));
    expect(offered).not.toContain('copy');
    await clickIn(second, '[data-action="take-new"]');
    expect(await bodyOf(second)).toContain('Cuba');
    await second.close();
    await tab.close();
  });
});

import type { Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { STATES } from '../../tests/popup/states.ts';
import { lookName, PAGES } from './axe-looks.ts';
import type { Driver } from './driver.ts';
import { axeViolations, overflowOf } from './page-faults.ts';
import { setKept } from './set-kept.ts';
import { setSettings } from './set-settings.ts';
import { type Look, lookAt, openState } from './state-page.ts';

/** In the function that runs inside the extension. */
declare const chrome: ExtensionApi;

export interface Checked {
  /** Pages or states, times languages, times looks. */
  readonly combinations: number;
  /** What is wrong, a line each: where, in which language and look, which rule. Empty when all is well. */
  readonly faults: readonly string[];
}

/** Asks axe about every state of the popup in one language and in the looks given, and whether all of it fits the width. */
export async function checkStates(
  page: Page,
  driver: Driver,
  language: string,
  looks: readonly Look[],
): Promise<Checked> {
  const faults: string[] = [];
  for (const state of STATES) {
    await openState(page, driver, state, language);
    faults.push(...(await faultsIn(page, `${state.id}, ${language}`, looks)));
  }
  return { combinations: STATES.length * looks.length, faults };
}

/** The same for the pages of the extension. */
export async function checkPages(
  page: Page,
  driver: Driver,
  language: string,
  looks: readonly Look[],
): Promise<Checked> {
  const faults: string[] = [];
  // The worker, which stores them, sleeps after half a minute of quiet; any message wakes it.
  await page.goto(`${driver.origin}/options.html`);
  await page.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
  await setSettings(driver, { region: 'IR', language, muted: ['shop.example'] });
  await setKept(driver);
  for (const path of PAGES) {
    await page.goto(`${driver.origin}/${path}`);
    await page.waitForSelector('#root > *');
    faults.push(...(await faultsIn(page, `${path}, ${language}`, looks)));
  }
  return { combinations: PAGES.length * looks.length, faults };
}

async function faultsIn(page: Page, where: string, looks: readonly Look[]): Promise<string[]> {
  const faults: string[] = [];
  for (const look of looks) {
    await lookAt(page, look);
    const wrong = await axeViolations(page);
    const overflow = await overflowOf(page);
    if (overflow > 0) wrong.push(`${overflow} px stick out sideways`);
    faults.push(...wrong.map((fault) => `${where}, ${lookName(look)}: ${fault}`));
  }
  return faults;
}

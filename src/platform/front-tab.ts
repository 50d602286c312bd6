import type { Tabs } from 'webextension-polyfill';
import { ahead } from './ahead.ts';
import { browser } from './browser.ts';

/** The tab that `?tab=<id>` names, or else the one the popup was opened on; undefined where there is none. */
export const frontTab = (search: string): Promise<Tabs.Tab | undefined> => ahead('tab', () => find(search));

async function find(search: string): Promise<Tabs.Tab | undefined> {
  const id = new URLSearchParams(search).get('tab');
  if (id !== null && /^\d+$/.test(id)) return browser.tabs.get(Number(id)).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

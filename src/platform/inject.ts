import { ahead } from './ahead.ts';
import { browser } from './browser.ts';

/**
 * Puts the content script into a tab, where it does not start twice.
 * @returns what it answers there, unchecked; undefined where a page gives no answer
 */
export const inject = (tab: number): Promise<unknown> => ahead('page', () => run(tab));

async function run(tab: number): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId: tab },
    files: ['content.js'],
    // Else it waits for the document, and the popup stays empty over a page that never comes to its end.
    injectImmediately: true,
  });
  return frame?.result;
}

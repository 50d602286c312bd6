import { browser } from './browser.ts';

/** Takes everything off this device that was ever kept: settings, history, drafts, outcomes, what tabs showed. */
export async function eraseEverything(): Promise<void> {
  // What tabs showed goes first: when the settings go, the background marks the tabs anew by what is left.
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}

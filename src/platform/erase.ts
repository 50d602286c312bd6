import { browser } from './browser.ts';

/** Takes everything off this device that was ever kept: settings, history, drafts, outcomes, what tabs showed. */
export async function eraseEverything(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}

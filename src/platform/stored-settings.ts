import { ahead } from './ahead.ts';
import { browser } from './browser.ts';

/** Where the settings are kept in `storage.local`. */
export const SETTINGS_KEY = 'settings';

/** The settings as they are stored, unchecked; undefined before the first change. */
export const readStoredSettings = (): Promise<unknown> => ahead(SETTINGS_KEY, read);

async function read(): Promise<unknown> {
  return (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
}

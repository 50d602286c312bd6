import type { Catalogue } from '../messages/catalogue.ts';
import { chooseLanguage, ENGLISH } from '../messages/languages.ts';
import { createTranslator, type Translator } from '../messages/translator.ts';
import { browser } from './browser.ts';

/**
 * Reads a file of the package. This is the only `fetch` there is: the address is always the extension's own, and the
 * pages' policy (`connect-src 'none'`) refuses any other.
 */
export async function readPackaged(path: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path}: not in the package (${response.status})`);
  return response.json();
}

/** Translator for the language chosen in the settings, or else the browser's; English if its catalogue is missing. */
export async function loadTranslator(chosen: string | null): Promise<Translator> {
  const language = chooseLanguage(chosen, [browser.i18n.getUILanguage()]);
  try {
    return createTranslator(language, await readCatalogue(language.id));
  } catch (error) {
    if (language.id === ENGLISH.id) throw error;
    return createTranslator(ENGLISH, await readCatalogue(ENGLISH.id));
  }
}

async function readCatalogue(id: string): Promise<Catalogue> {
  return (await readPackaged(`_locales/${id}/messages.json`)) as Catalogue;
}

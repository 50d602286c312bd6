import type { Catalogue } from '../messages/catalogue.ts';
import { chooseLanguage, ENGLISH } from '../messages/languages.ts';
import { createTranslator, type Translator } from '../messages/translator.ts';
import { ahead } from './ahead.ts';
import { browser } from './browser.ts';
import type { PackagedPath } from './packaged-path.ts';

/**
 * Reads a file of the package. This is the only `fetch` there is: the address is always the extension's own, and the
 * pages' policy (`connect-src 'none'`) refuses any other.
 */
export const readPackaged = (path: PackagedPath): Promise<unknown> =>
  ahead(path, async () => (await read(path)).json());

/** The same for a file that is no JSON. */
export const readPackagedText = (path: PackagedPath): Promise<string> =>
  ahead(path, async () => (await read(path)).text());

/** The same for one that is no text either. */
export const readPackagedBytes = (path: PackagedPath): Promise<Uint8Array> =>
  ahead(path, async () => new Uint8Array(await (await read(path)).arrayBuffer()));

async function read(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path}: not in the package (${response.status})`);
  return response;
}

/** Translator for the language chosen in the settings, or else the browser's; English if its catalogue is missing. */
export async function loadTranslator(chosen: string | null): Promise<Translator> {
  const language = languageFor(chosen);
  try {
    return createTranslator(language, await readCatalogue(language.id));
  } catch (error) {
    if (language.id === ENGLISH.id) throw error;
    return createTranslator(ENGLISH, await readCatalogue(ENGLISH.id));
  }
}

const languageFor = (chosen: string | null) => chooseLanguage(chosen, [browser.i18n.getUILanguage()]);

const pathOf = (id: string): PackagedPath => `_locales/${id}/messages.json`;

async function readCatalogue(id: string): Promise<Catalogue> {
  return (await readPackaged(pathOf(id))) as Catalogue;
}

/** Path of the catalogue that {@link loadTranslator} reads first, for a language as it is stored. */
export const cataloguePath = (chosen: unknown) =>
  pathOf(languageFor(typeof chosen === 'string' ? chosen : null).id);

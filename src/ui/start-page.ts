import type { ComponentChild } from 'preact';
import { render } from 'preact';
import type { MessageKey } from '../messages/message-key.ts';
import type { Translator } from '../messages/translator.ts';
import { loadTranslator } from '../platform/packaged.ts';
import { type ReadSettings, readSettings } from '../platform/settings.ts';

export interface PageStart extends ReadSettings {
  readonly translator: Translator;
}

/** Reads what every page needs before it can say a word: the settings and the language they ask for. */
export async function preparePage(): Promise<PageStart> {
  const read = await readSettings();
  return { ...read, translator: await loadTranslator(read.settings.language) };
}

/** Tells the document its language and direction, so that layout, voice and hyphenation follow. */
export function dressDocument(translator: Translator, title?: MessageKey): void {
  const { tag, direction } = translator.language;
  document.documentElement.lang = tag;
  document.documentElement.dir = direction;
  if (title !== undefined) document.title = translator.optional(title, document.title);
}

/** Draws into the page's one root. */
export function draw(content: ComponentChild): void {
  render(content, document.getElementById('root') ?? document.body);
}

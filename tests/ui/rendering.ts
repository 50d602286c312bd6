import { readFileSync } from 'node:fs';
import type { ComponentChild } from 'preact';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import type { Catalogue } from '../../src/messages/catalogue.ts';
import { ENGLISH, LANGUAGES } from '../../src/messages/languages.ts';
import { createTranslator, type Translator } from '../../src/messages/translator.ts';
import { TranslationProvider } from '../../src/ui/translation.tsx';

/** Translator over a catalogue of the repository. */
export function translatorFor(id: string): Translator {
  const catalogue: Catalogue = JSON.parse(readFileSync(`public/_locales/${id}/messages.json`, 'utf8'));
  return createTranslator(LANGUAGES.find((language) => language.id === id) ?? ENGLISH, catalogue);
}

/** Draws into the test's document and gives the element it stands in. */
export function drawn(content: ComponentChild, translator = translatorFor('en')): HTMLElement {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  void act(() => render(h(TranslationProvider, { value: translator, children: content }), root));
  return root;
}

/** Clicks and lets the components settle. */
export function click(element: Element | null | undefined): void {
  if (!(element instanceof HTMLElement)) throw new Error('nothing to click');
  void act(() => element.click());
}

/** The button whose words match. */
export function buttonSaying(root: ParentNode, words: RegExp): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>('button')].find((button) =>
    words.test(button.textContent ?? ''),
  );
}

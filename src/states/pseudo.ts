import type { Catalogue } from '../messages/catalogue.ts';
import { LANGUAGES, type Language } from '../messages/languages.ts';
import { createTranslator, type Translator } from '../messages/translator.ts';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MARKED = 'åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ';
const OPEN = '⟦';
const CLOSE = '⟧';

/** How much longer than English: what translators of interfaces reckon with for sentences of this length. */
const LONGER = 1.4;

/**
 * English that nobody can mistake for English: letters with marks, in brackets, 40 % longer, in words that are longer too.
 * What it does not cover was written past the catalogue; a bracket that is not seen was cut off. Placeholders stay.
 */
export function pseudoText(message: string): string {
  const parts = message.split(/(\$\w*\$)/);
  const words = parts.filter((_, at) => at % 2 === 0).join('');
  let missing = Math.ceil(words.length * (LONGER - 1));
  const marked = parts.map((part, at) =>
    at % 2 === 1
      ? part
      : [...part]
          .map((letter) => {
            const other = MARKED[PLAIN.indexOf(letter)] ?? letter;
            const isVowel = /[aeiou]/i.test(letter);
            if (isVowel && missing > 0) missing -= 1;
            return isVowel && missing > 0 ? other + other.toLowerCase() : other;
          })
          .join(''),
  );
  return `${OPEN}${marked.join('')}${'·'.repeat(Math.max(0, missing))}${CLOSE}`;
}

/** A translator to a language that does not exist, over the English catalogue; names and dates are marked like messages. */
export function pseudoTranslator(english: Catalogue, direction: Language['direction']): Translator {
  const [source] = LANGUAGES.filter(({ id }) => id === 'en');
  if (source === undefined) throw new Error('locales.json has no English.');
  const catalogue = Object.fromEntries(
    Object.entries(english).map(([key, entry]) => [key, { ...entry, message: pseudoText(entry.message) }]),
  );
  const translator = createTranslator({ ...source, id: 'pseudo', tag: 'en-XA', direction }, catalogue);
  return {
    ...translator,
    date: (value) => pseudoText(translator.date(value)),
    region: (code) => pseudoText(translator.region(code)),
  };
}

import { fold } from './fold.ts';

/** Regions of Ukraine that sanctions name apart, as pages of the main languages write them (ISO 3166-2:UA). */
const UKRAINIAN_REGIONS = {
  'UA-43': /crim[ei]a|k[ir]+im|krym|крым|крим|قرم|克里米|クリミア|크림/,
  'UA-40': /[sc]evastopol|sewastopol|севастопол/,
  'UA-14': /done[ct]s?k|донец|донеч|دونت?سك|顿涅茨克/,
  'UA-09': /lu[hg]ansk|луган|لوهانسك|卢甘斯克/,
  'UA-65': /[ck]?herson|херсон/,
  'UA-23': /zapori[zj]|запор[іо][жр]/,
};
/** Codes of CLDR that stand for no place a page could mean. */
const NO_PLACE = /UN|EZ|QO|X[^K]|ZZ/;
const SHORT: Record<string, string> = { UK: 'GB', USA: 'US', EEA: 'EU', UAE: 'AE', РФ: 'RU', США: 'US' };
/** Endings that inflection changes: Россия, в России; Crimea, Crimean. */
const ENDING = /(?<=[a-z]{5})[aeiouy]$|(?<=[а-яі]{3})[аяоеиіьй]$/;

/** Without their accents and capitals, names this short are common words: Vietnamese Anh, Mỹ, Ý; Portuguese Irã. */
const SHORT_NAME = /^[a-z]{1,3}$/;
/**
 * Semitic scripts join particles to the front of a name, and to the end of a longer one what makes it a demonym. Mali, with
 * any letters around it, was found in "northern" (Arabic) and in "of taxes" (Persian).
 */
const SEMITIC = /[\u05d0-\u05ea\u0620-\u06ff]/;
const PARTICLES = /(?<![\u05d0-\u05ea\u0620-\u06ff])[ובלמהשכوفبكلا]{0,3}$/;
const DEMONYM_ENDING = /^[\u05d0-\u05ea\u0620-\u06ff]{0,3}(?![\u05d0-\u05ea\u0620-\u06ff])/;
const SHORT_SEMITIC_NAME = 4;

/** Region names of one language: their stems with ISO codes, short ones as written, and one expression for them all. */
interface Names {
  readonly codes: ReadonlyMap<string, string>;
  readonly asWritten: ReadonlyMap<string, string>;
  readonly expression: RegExp;
}
/** Languages kept: a page can declare any number of them. */
const LANGUAGES_KEPT = 20;
const made = new Map<string, Names>();

/** From the browser's CLDR data; null for a language it does not know, or nonsense declared as one. */
function namesIn(language: string): Names | null {
  const known = made.get(language);
  if (known) return known;
  const codes = new Map<string, string>();
  const asWritten = new Map<string, string>();
  try {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (let index = 370; index < 1296; index += 1) {
      const code = index.toString(36).toUpperCase();
      const name = /\d/.test(code) || NO_PLACE.test(code) ? '' : display.of(code);
      // A withdrawn code stands under its successor's name, so a code must be its own canonical form.
      if (name && new Intl.Locale(`und-${code}`).region === code) {
        const stem = fold(name).replace(ENDING, '');
        codes.set(stem, code);
        if (SHORT_NAME.test(stem)) asWritten.set(stem, name);
      }
    }
  } catch {
    // English names are looked for in any case.
    return null;
  }
  // Longer names first, or Niger would be found in Nigeria and Guinea in Guinea-Bissau.
  const stems = [...codes.keys()]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replace(/[.()]/g, '\\$&');
  const names = {
    codes,
    asWritten,
    expression: new RegExp(`(?<![a-zа-ӿ])(${stems})(?:[a-z]{0,3}|[а-ӿ]{0,6})(?![a-zа-ӿ])`, 'g'),
  };
  if (made.size >= LANGUAGES_KEPT) made.clear();
  made.set(language, names);
  return names;
}

/** Whether a name of a Semitic script is a word of its own, but for particles before it and the ending of a demonym. */
function standsApart(folded: string, index: number, length: number): boolean {
  const after = folded.slice(index + length);
  return (
    PARTICLES.test(folded.slice(0, index)) &&
    (length > SHORT_SEMITIC_NAME ? DEMONYM_ENDING.test(after) : !SEMITIC.test(after.charAt(0)))
  );
}

/**
 * Regions that a piece of a page names: CLDR names in the page's language and in English, flags, codes in brackets.
 * @param text the words as the page has them, at most a few thousand characters
 * @param language what the page declares; '' counts as English
 * @returns ISO 3166-1 codes (and `EU`), ISO 3166-2 for regions of Ukraine; in order, without repetition
 */
export function regionsIn(text: string, language: string): string[] {
  const found = new Set<string | undefined>();
  const folded = fold(text);
  for (const [code, expression] of Object.entries(UKRAINIAN_REGIONS))
    if (expression.test(folded)) found.add(code);
  for (const names of new Set([namesIn(language), namesIn('en')])) {
    for (const { 1: stem = '', index } of folded.matchAll(names?.expression ?? /$^/g)) {
      const written = names?.asWritten.get(stem);
      const stands = SEMITIC.test(stem)
        ? standsApart(folded, index, stem.length)
        : !written || text.includes(written);
      if (stands) found.add(names?.codes.get(stem));
    }
  }
  const known = new Set(namesIn('en')?.codes.values());
  const signs = text.matchAll(
    /[[(]([A-Z]{2})[\])]|(?<![\p{L}])(UK|USA?|EU|EEA|UAE|РФ|США)(?!\p{L})|[\u{1f1e6}-\u{1f1ff}]{2}/gu,
  );
  for (const [sign, code, short = ''] of signs) {
    // A flag is two regional indicators, which stand in the order of the alphabet.
    const letters = [...sign]
      .map((letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1a5))
      .join('');
    const named = code ?? (short ? (SHORT[short] ?? short) : letters);
    if (known.has(named)) found.add(named);
  }
  found.delete(undefined);
  return [...found] as string[];
}

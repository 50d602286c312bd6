import { isCountry, REGIONS } from '../law/region.ts';
import { fold } from './fold.ts';
import { capitalsOf, standsAsName } from './region-name.ts';

/** Regions of Ukraine that sanctions name apart, as pages of the main languages write them (ISO 3166-2:UA). */
const UKRAINIAN_REGIONS = {
  'UA-43':
    /crime(?:i?a|e)|krim(?!in)|krym|крым|крим(?!ин|ін)|(?<![\u0620-\u06ff])[وبك]?(?:ال|لل)?قرم(?![\u0620-\u06ff])|克里米|クリミア|크림/,
  'UA-40': /[sc]evastopol|sewastopol|севастопол/,
  'UA-14': /done[ct]s?k|донец|донеч|دونت?سك|顿涅茨克/,
  'UA-09': /lu[hg]ansk|луган|لوهانسك|卢甘斯克/,
  'UA-65': /(?<![a-z])[ck]?herson|херсон/,
  'UA-23': /zapori[zj]|запор[іо][жр]/,
};
/** The Crimea in Turkish. Folded it is the Indonesian for sending, so it is looked for as it is written. */
const KIRIM = /[Kk]ır[ıi]m/;
/** Places that CLDR names, by codes that ISO 3166 keeps for them, and that are no country of their own: Ascension, the EU, the Canaries. */
const RESERVED = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'IC', 'TA'];
/** What a page could name. To try all that two letters spell took 3 ms more, before the first answer of a background that slept. */
const PLACES = [...RESERVED, ...REGIONS.filter(isCountry)];
const SHORT: Record<string, string> = { UK: 'GB', USA: 'US', EEA: 'EU', UAE: 'AE', РФ: 'RU', США: 'US' };
/** In brackets these are something else more often than a region: identity, gigabytes, the month, "artificial intelligence". */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'AI AM BB CC CD GB ID IO IS IT MA MM MS NA PM PS TV'.split(' '),
);
/** Endings that inflection changes: Россия, в России; Crimea, Crimean. */
const ENDING = /(?<=[a-z]{5})[aeiouy]$|(?<=[а-яі]{3})[аяоеиіьй]$/;

/** Without their accents and capitals, names this short are common words: Vietnamese Anh, Mỹ, Ý; Portuguese Irã. */
const SHORT_NAME = /^[a-z]{1,3}$/;
/** Region names of one language: their stems with ISO codes and the whole name, the codes, short ones as written, and one expression for all. */
interface Names {
  readonly codes: ReadonlyMap<string, { readonly code: string; readonly name: string }>;
  readonly regions: ReadonlySet<string>;
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
  const codes = new Map<string, { code: string; name: string }>();
  const asWritten = new Map<string, string>();
  try {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of PLACES) {
      const name = display.of(code);
      if (name) {
        const stem = fold(name).replace(ENDING, '');
        codes.set(stem, { code, name: fold(name) });
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
    regions: new Set([...codes.values()].map(({ code }) => code)),
    asWritten,
    expression: new RegExp(`(?<![a-zа-ӿ])(${stems})([a-z]{0,3}|[а-ӿ]{0,6})(?![a-zа-ӿ])`, 'g'),
  };
  if (made.size >= LANGUAGES_KEPT) made.clear();
  made.set(language, names);
  return names;
}

/** Languages of a page that declares none, by a letter of their script; of those with Latin letters any could be it. */
const BY_SCRIPT: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[\u03b1-\u03c9]/, ['el']],
  [/[\u0430-\u044f]/, ['ru', 'uk']],
  [/[\u05d0-\u05ea]/, ['he']],
  [/[\u0621-\u06cc]/, ['ar', 'fa']],
  [/[\u0905-\u0939]/, ['hi']],
  [/[\u0e01-\u0e2e]/, ['th']],
  [/[\u3041-\u30fc]/, ['ja']],
  [/[\u4e00-\u9fff]/, ['zh']],
  [/[\uac00-\ud7a3]/, ['ko']],
];
const languagesOf = (folded: string, language: string): readonly string[] =>
  language === ''
    ? BY_SCRIPT.flatMap(([letter, languages]) => (letter.test(folded) ? languages : []))
    : [language];

/**
 * Regions that a piece of a page names: CLDR names in the page's language and in English, flags, codes in brackets.
 * @param text the words as the page has them, at most a few thousand characters
 * @param language what the page declares; '' leaves it to the script; English is looked for in any case
 * @returns ISO 3166-1 codes (and `EU`), ISO 3166-2 for regions of Ukraine; in order, without repetition
 */
export function regionsIn(text: string, language: string): string[] {
  const found = new Set<string>();
  const folded = fold(text);
  const capitals = capitalsOf(text);
  for (const [code, expression] of Object.entries(UKRAINIAN_REGIONS))
    if (expression.test(folded)) found.add(code);
  if (KIRIM.test(text)) found.add('UA-43');
  for (const names of new Set([...languagesOf(folded, language), 'en'].map(namesIn))) {
    for (const { 1: stem = '', 2: ending = '', index } of folded.matchAll(names?.expression ?? /$^/g)) {
      const region = names?.codes.get(stem);
      const written = names?.asWritten.get(stem) ?? '';
      if (
        region !== undefined &&
        text.includes(written) &&
        standsAsName({ folded, index, stem, ending, name: region.name }, capitals)
      )
        found.add(region.code);
    }
  }
  const known = namesIn('en')?.regions;
  const signs = text.matchAll(
    /\(([A-Z]{2})\)|(?<![\p{L}])(UK|USA?|EU|EEA|UAE|РФ|США)(?!\p{L})|[\u{1f1e6}-\u{1f1ff}]{2}/gu,
  );
  for (const [sign, code, short = ''] of signs) {
    // A flag is two regional indicators, which stand in the order of the alphabet.
    const letters = [...sign]
      .map((letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1a5))
      .join('');
    const named = code ?? (short ? (SHORT[short] ?? short) : letters);
    if (known?.has(named) && !(code && ABBREVIATIONS.has(code))) found.add(named);
  }
  return [...found];
}

import { fold } from './fold.ts';

/** Regions of Ukraine that sanctions name apart, as pages of many languages write them (ISO 3166-2:UA). */
const UKRAINIAN_REGIONS: readonly (readonly [string, RegExp])[] = [
  ['UA-43', /crimea|k[ri]+m|krym|крым|крим|القرم|كريمه|克里米|クリミア|크[림름]/],
  ['UA-40', /[sc]eva[sš]topol|sewastopol|севастопол/],
  ['UA-14', /done[ct]s?[kc]|донец|донеч|دونت?س?ك|顿涅茨克|頓涅茨克|ドネツク|도네츠크/],
  ['UA-09', /lu[hg]ansk|луган|لوه?ا?نس?ك|卢甘斯克|盧甘斯克|ルハンシク|루[한간]스크/],
  ['UA-65', /[ck]?herson|херсон/],
  ['UA-23', /zapori[zž]|запор[іо]/],
];
/** Codes of Unicode CLDR that stand for no place a page could mean. */
const NO_PLACE = /^(?:AC|CP|DG|EA|EZ|IC|QO|TA|UN|X.|ZZ)$/;
/** Names commonly written short. */
const SHORT: Record<string, string> = { uk: 'GB', usa: 'US', us: 'US', eu: 'EU', eea: 'EU', uae: 'AE' };
const LETTER_A = 65;

/** Endings that inflection changes: Россия, в России; Crimea, Crimean. */
const ENDING = /(?<=.{3})[aeiouyаяоеиіьй]$/;

/** Region names of one language: their stems with ISO codes, and one expression for them all. */
interface Names {
  readonly codes: ReadonlyMap<string, string>;
  readonly expression: RegExp;
}
const made = new Map<string, Names>();
let known: ReadonlySet<string> | undefined;

/** Codes the browser's CLDR data knows; withdrawn ones stand under their successor's name, so they are left out. */
function codesKnown(display: Intl.DisplayNames): ReadonlySet<string> {
  if (known) return known;
  const codes = new Set<string>();
  for (let index = 0; index < 676; index += 1) {
    const code = String.fromCharCode(LETTER_A + Math.floor(index / 26), LETTER_A + (index % 26));
    if (display.of(code) && !NO_PLACE.test(code) && new Intl.Locale('und', { region: code }).region === code)
      codes.add(code);
  }
  known = codes;
  return codes;
}

function namesIn(language: string): Names {
  let names = made.get(language);
  if (names) return names;
  const codes = new Map<string, string>();
  try {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codesKnown(display)) {
      const stem = fold(display.of(code) ?? '').replace(ENDING, '');
      if (stem) codes.set(stem, code);
    }
  } catch {
    // A page may declare any nonsense as its language; English names are looked for in any case.
    codes.clear();
  }
  // Longer names first, or Niger would be found in Nigeria and Guinea in Guinea-Bissau.
  const stems = [...codes.keys()]
    .sort((a, b) => b.length - a.length)
    .map((stem) => stem.replace(/[().*+?[\]{}|\\^$]/g, '\\$&'));
  names = {
    codes,
    expression: new RegExp(`(?<![a-zа-ӿ])(${stems.join('|') || '$.'})[a-zа-ӿ]{0,4}(?![a-zа-ӿ])`, 'g'),
  };
  made.set(language, names);
  return names;
}

/**
 * Regions that a piece of a page names: CLDR names in the page's language and in English, flags, codes in brackets.
 * @param text the words as the page has them, at most a few thousand characters
 * @returns ISO 3166-1 codes (and `EU`), ISO 3166-2 for regions of Ukraine; in order, without repetition
 */
export function regionsIn(text: string, language: string): string[] {
  const found = new Set<string>();
  const folded = fold(text);
  for (const [code, expression] of UKRAINIAN_REGIONS) if (expression.test(folded)) found.add(code);
  for (const tag of new Set([language || 'en', 'en'])) {
    const { codes, expression } = namesIn(tag);
    for (const [, stem = ''] of folded.matchAll(expression)) found.add(codes.get(stem) ?? stem);
  }
  for (const [, bracketed, letters = ''] of text.matchAll(/[[(]([A-Z]{2})[\])]|\b(UK|USA?|EU|EEA|UAE)\b/g)) {
    const code = bracketed ?? SHORT[letters.toLowerCase()];
    if (code && known?.has(code)) found.add(code);
  }
  for (const [flag] of text.matchAll(/[\u{1f1e6}-\u{1f1ff}]{2}/gu)) {
    const code = [...flag]
      .map((letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + LETTER_A))
      .join('');
    if (known?.has(code)) found.add(code);
  }
  return [...found];
}

import locales from './locales.json' with { type: 'json' };

/** A language the interface is shipped in. */
export interface Language {
  /** Folder under `public/_locales/`: `fa`, `zh_CN`. */
  readonly id: string;
  /** BCP 47 tag for `lang` and `Intl`. */
  readonly tag: string;
  /**
   * Tags asked of `Intl`, the first it knows: British order of dates for English; for Arabic the digits of Syria, Yemen and
   * Sudan, which the sentences have too; a neighbour where a browser's data lacks the language itself, as Chromium's lacks
   * Belarusian and Central Kurdish. The catalogues of these two name countries and months themselves, and
   * join lists: Arabic's "and" clings to the next word, the Kurdish one does not.
   */
  readonly intl: readonly string[];
  /** Its name in itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** True once a person who speaks it has read every message. */
  readonly reviewed: boolean;
}

/** Languages shipped, in the order of the picker. The list is `locales.json`, for translators to edit. */
export const LANGUAGES: readonly Language[] = Object.entries(locales).map(([id, locale]) => ({
  id,
  tag: id.replace('_', '-'),
  intl: 'intl' in locale ? locale.intl.split(' ') : [id.replace('_', '-')],
  name: locale.name,
  direction: locale.direction === 'rtl' ? 'rtl' : 'ltr',
  reviewed: locale.reviewed,
}));

/** English: the source of every other language and the one to fall back on. */
export const ENGLISH: Language = LANGUAGES.find((language) => language.id === 'en') ?? {
  id: 'en',
  tag: 'en',
  intl: ['en-GB'],
  name: 'English',
  direction: 'ltr',
  reviewed: true,
};

/**
 * The language to show: the one chosen, else the first of the browser's that is shipped, else English.
 * `zh-Hans-CN` and `zh` find `zh_CN`, `es-419` finds `es`; Traditional Chinese does not find Simplified.
 */
export function chooseLanguage(chosen: string | null, wanted: readonly string[]): Language {
  for (const tag of chosen === null ? wanted : [chosen, ...wanted]) {
    const found = findLanguage(tag);
    if (found) return found;
  }
  return ENGLISH;
}

function findLanguage(tag: string): Language | undefined {
  const wanted = tag.replace('_', '-').toLowerCase();
  const exact = LANGUAGES.find((language) => language.tag.toLowerCase() === wanted);
  if (exact) return exact;
  if (/^zh\b.*\b(hant|tw|hk|mo)\b/.test(wanted)) return undefined;
  const base = wanted.split('-')[0];
  return LANGUAGES.find((language) => language.tag.toLowerCase().split('-')[0] === base);
}

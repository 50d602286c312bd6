import type { ByLanguage } from '../words.ts';

/** A challenge to prove a person, which is no notice. */
export const robot: ByLanguage = {
  en: 'bot. robot captcha challenge human.',
  de: 'mensch. menschen',
  fi: 'botti ihmin',
  fr: 'humain humaine robot.',
  es: 'humano',
  it: 'umano',
  pt: 'humano',
  nl: 'mens. robots menselijk',
  'sv da nb': 'manniska menneske',
  pl: 'robotem czlowiek',
  'cs sk': 'clovek robota. clovekem',
  'hr sl sr': 'covjek clovek. robotom',
  'ro ca': 'uman. robot huma.',
  hu: 'ember. robot',
  el: 'ανθρωπ ρομποτ',
  bg: 'робот човек',
  'lt lv et': 'robot zmogus cilveks inimene',
  is: 'velmenni mannesk',
  ru: 'бот. человек',
  ja: 'ボット',
  ko: '로봇',
  zh: '机器人 機器人 人机',
};

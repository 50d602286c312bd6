import type { ByLanguage } from '../words.ts';

/** A challenge to prove a person, which is no notice. */
export const robot: ByLanguage = {
  en: 'bot. robot captcha challenge human.',
  de: 'mensch. menschen',
  fi: 'botti ihmin',
  fr: 'humain',
  es: 'humano',
  it: 'umano',
  pt: 'humano',
  ru: 'бот. человек',
  ja: 'ボット',
  ko: '로봇',
  zh: '机器人 機器人 人机',
};

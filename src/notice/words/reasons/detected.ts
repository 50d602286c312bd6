import type { ByLanguage } from '../words.ts';

/** Found out by the site. */
export const detected: ByLanguage = {
  en: 'detect using identif',
  'es pt it': 'usa usando utilizando detect',
  fr: 'utilis detect',
  pl: 'wykryto',
  ru: 'обнаруж использ',
  uk: 'виявлен використов',
  tr: 'tespit tespit+edil',
  'uz az': 'aniqlan',
  fa: 'شناساي',
  zh: '检测 檢測 使用',
  ja: '感知 検出',
  ko: '감지',
  id: 'terdeteksi',
};

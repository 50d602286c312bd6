import type { ByLanguage } from '../words.ts';

/** Trade across borders: with a law it is export control. */
export const exporting: ByLanguage = {
  en: 'export',
  'es it': 'esportaz exporta',
  'pl da nb': 'eksport',
  ru: 'экспорт',
  uk: 'експорт',
  tr: 'ihracat',
  'ar fa': 'صادرات التصدير',
  he: 'יצוא',
  hi: 'निर्यात',
  'zh ja': '出口 輸出',
  ko: '수출',
  vi: 'xuat+khau',
  id: 'ekspor',
};

import type { ByLanguage } from '../words.ts';

/** Europe, its union and its economic area: with a law on personal data, the place of those turned away. */
export const europe: ByLanguage = {
  // One for all languages of its letters: said of many, it would speak for none of them.
  en: 'europ eropa ulaya euroop eu. eea.',
  de: 'ewr.',
  'fr es pt': 'eee.',
  it: 'see.',
  ro: 'see.',
  nl: 'eer.',
  'sv da nb': 'ees. eøs.',
  fi: 'eta.',
  pl: 'eog.',
  'cs sk': 'ehp.',
  hu: 'egt.',
  el: 'ευρωπ',
  'ru uk be bg mk sr': 'европ ес. єс. еўроп еэз єез еип.',
  uk: 'європ',
  'tr az': 'avrup avrop',
  'uz kk ky': 'yevrop еуроп',
  'ar ur': 'اوروب يورپ',
  fa: 'اروپ',
  he: 'אירופ',
  'hi mr ne': 'यूरोप युरोप ईयू',
  'bn te ta kn ml gu pa': 'ইউরোপ యూరప్ యూరోప ஐரோப்ப ಯುರೋಪ್ യൂറോപ്പ് યુરોપ ਯੂਰਪ',
  zh: '欧洲 歐洲 欧盟 歐盟',
  ja: 'ヨーロッパ 欧州 eu域',
  ko: '유럽',
  th: 'ยุโรป',
  vi: 'chau+au',
  'ka hy am': 'ევროპ եվրոպ አውሮፓ',
};

import type { ByLanguage } from '../words.ts';

/** Europe, its union and its economic area: with a law on personal data, the place of those turned away. */
export const europe: ByLanguage = {
  'en de fr es pt it nl ro sv da nb pl cs sk hr sl lt lv et id sq eu ca gl fil sw':
    'europ eu. eea. ewr. eee. eer. ees. eog. see. ehp. uni+eropa eropa eurooppa ulaya',
  fi: 'euroop eta. eta-',
  hu: 'europa egt.',
  el: 'ευρωπ',
  'ru uk be bg mk sr': 'европ ес. європ єс. еўроп еэз єез еу. еип.',
  'tr az uz kk ky': 'avrup avrop yevrop еуроп европ',
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

import type { ByLanguage } from '../words.ts';

/** Tunnels and relays. */
export const vpn: ByLanguage = {
  en: 'vpn proxy proxies tor. anonymi',
  'id hr sq': 'proksi toron.',
  'es pt it pl': 'anonimi anonimat',
  fi: 'valityspalv',
  'et lt lv': 'starpniek tarpin',
  ru: 'прокси впн анонимайз',
  uk: 'проксі',
  he: 'פרוקסי טור.',
  hi: 'प्रॉक्सी टॉर',
  bn: 'প্রক্সি টর',
  ar: 'بروكسي تور.',
  fa: 'پروكسي پراكسي فيلترشكن وي+پي+ان',
  zh: '代理',
  ja: 'プロキシ',
  ko: '프록시 토르',
  th: 'พร็อกซี',
  el: 'διακομιστη+μεσολαβ',
  ka: 'პროქსი',
};

import type { ByLanguage } from '../words.ts';

/** Tunnels and relays. */
export const vpn: ByLanguage = {
  en: 'vpn proxy proxies tor. anonymi',
  'id hr sq': 'proksi toron.',
  'es pt it pl': 'anonimi anonimat',
  fi: 'valityspalv',
  'et lt lv': 'starpniek tarpin',
  ru: 'прокси впн анонимайз прокс',
  uk: 'проксі',
  he: 'פרוקסי טור.',
  hi: 'प्रॉक्सी टॉर वीपीएन',
  bn: 'প্রক্সি টর ভিপিএন',
  ar: 'بروكسي شبكه+افتراضيه شبكه+تور خروج+تور عبر+تور مخرج+تور',
  fa: 'پروكسي پراكسي فيلترشكن وي+پي+ان قندشكن وي+پي‌ان ويپيان شبكه+تور خروجي+تور خروج+تور',
  zh: '代理 翻墙',
  ja: 'プロキシ',
  ko: '프록시 토르 우회',
  th: 'พร็อกซี พร็อกซ',
  el: 'διακομιστη+μεσολαβ',
  ka: 'პროქსი',
  tr: 'vekil+sunucu',
  ur: 'وي+پي+اين',
  ckb: 'ڤي+پي پرۆكسي',
  'ka hy am': 'պրոքսի',
};

import type { ByLanguage } from '../words.ts';

/** Rights in works. */
export const licensing: ByLanguage = {
  en: 'licens licenc copyright rights. rightsholder right+re broadcast+right',
  de: 'lizenz urheber lizenzrecht senderecht rechteg rechte. musikrecht verlagsrecht gema lizenzier rechteinhab ubertragungsrecht ausstrahlungsrecht verwertungsrecht vertriebsrecht',
  nl: 'licentie auteursrecht uitzendrecht rechten. rechthebb licenti uitzendrechten vertoningsrecht streamingrecht auteursrechten gelicentieerd',
  'sv da nb':
    'licens lisens rettigh rattighet upphovsr ophavsr opphavsr sandningsratt visningsratt visningsrett sendeteret senderett rettigheter rattigheter tv-rattig',
  fi: 'lisens tekijanoike esitysoike oikeuksien oikeudet. oikeuksia oikeussyi kayttooikeussopim levitysoike tekijanoik nayttooike esitysoikeu lahetysoike',
  es: 'derechos licencia derechos. derechohab',
  pt: 'direitos licenca licenciam licenciament direitos.',
  fr: "droits. ayant+droit ayants+droit droits+de+diff droits+d'auteur",
  it: 'diritti licenz licenza licenze titolare+dei+dir',
  'ro ca': 'drepturi licenta drets. licent drept+de+autor drepturil dereitos',
  pl: 'licencj prawa. praw+aut autorsk prawami+autor prawa+do+tego umow+licenc praw+do. praw+do+transm prawa+do+emis prawa+do+transm',
  'cs sk':
    'licenc licenci autorsk vysielac vysilaci prava. licencn vysilaci+prav vysielacie+prav vysielacich autorske',
  'hr sl': 'licenc autorsk autorskih pravic. pravice. prava+prikaz avtorsk prava+emit prava+za+prikaz',
  'lt lv':
    'licenc teises. tiesibu teises+transl autoriu+teis autortiesib tiesibas. licenz translavimo+teis raidisanas+ties parraides+ties',
  is: 'hofundarr leyfissamn syningarr rettindi rettinda',
  et: 'litsents autorioig oiguste oigused. edastusoig naitamisoig levitamisoig',
  'sq eu cy ga':
    'licenc te+drejtat lizentz egile-eskub eskubide trwydd hawlfraint ceadunas coipcheart ceadunais',
  ru: 'лиценз правооблад авторс',
  uk: 'ліценз правовлас авторськ',
  be: 'ліцэнз',
  bg: 'лиценз авторск авторски права+за+изл права+за+разпр ауторск лиценц правата. авторските',
  hu: 'licenc jogok szerzoi+jog kozvetitesi+jog jogdij szerzoi vetitesi+jog jogtulajd jogaink',
  el: 'δικαιωματ αδειοδοτ δικαιωμα αδειας+χρησ αδειων πνευματικ τηλεοπτικα+δικ',
  tr: 'lisans telif yayin+hak',
  ar: 'حقوق ترخيص تراخيص',
  fa: 'حق+پخش حق+نشر كپي+رايت',
  he: 'זכויות רישוי',
  hi: 'लाइसेंस कॉपीराइट अधिकार+धारक',
  zh: '版权 版權 著作權',
  ja: '著作権 ライセンス 配信権 権利 放映権',
  ko: '저작권 라이선스 판권 방영권',
  th: 'ลิขสิทธิ์',
  vi: 'ban+quyen',
  'id ms': 'hak+cipta lisensi hak+siar',
};

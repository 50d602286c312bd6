import type { ByLanguage } from '../words.ts';

/** Law that protects personal data. */
export const gdpr: ByLanguage = {
  en: 'gdpr data+protection privacy+law privacy+regul privacy+rules data+privacy',
  de: 'dsgvo datenschutz-grundv datenschutzgrund datenschutzgesetz datenschutzrecht datenschutzbestimmung+der+eu europaischen+datenschutz datenschutzverordnung eu-datenschutz',
  nl: 'avg. privacywet gegevensbescherming privacyverordening algemene+verordening privacyregel',
  'sv da nb':
    'dataskyddsf databeskyttelsesf personvernforord dataskyddsforord persondataforord databeskyttelsesforord personopplysningslov persondatalov dataskyddslag dataskyddsregler personvernregel personvernlov',
  fi: 'tietosuoja-ase tietosuojalain tietosuoja-as tietosuojasaan tietosuojalak',
  'es pt': 'rgpd. proteccion+de+datos protecao+de+dados',
  fr: 'protection+des+donnees rgpd reglement+general+sur+la+prot loi+sur+la+protection',
  it: 'protezione+dei+dati regolamento+generale privacy+europe normativa+privacy normativa+europea+sulla+privacy',
  ro: 'protectia+datelor protectiei+datelor regulamentul+general',
  pl: 'rodo. ochronie+danych ochrony+danych ogolne+rozporzadzenie ogolnego+rozporzadzenia',
  'cs sk':
    'ochrane+osobn ochrana+osobn ochrany+osobn ochranu+osobn obecne+narizeni obecneho+narizeni vseobecne+nariad',
  hu: 'adatvedelmi+rend adatvedelmi+rendelet adatvedelmi+jog adatvedelmi+torv adatvedelmi+szab',
  el: 'γκπδ προστασια+δεδομεν προστασιας+δεδομεν προσωπικων+δεδομεν γενικου+κανονισμου γενικο+κανονισμο',
  es: 'reglamento+general+de+prot normativa+de+proteccion+de+dat rgpd. ley+de+proteccion+de+dat',
  pt: 'lgpd. regulamento+geral lei+de+protecao',
  'ca gl': 'proteccio+de+dades proteccio+de+les+dades proteccion+dos+datos',
  'hr sl sr':
    'zastiti+podat zastita+podat zastite+podat zastiti+osobn varstvu+podat varstvu+osebn varstva+osebn opca+uredba opce+uredbe',
  bg: 'защита+на+данни защита+на+личните орзд. заштити+подат заштита+на+личните заштити+личних',
  'et lt lv': 'isikuandmete andmekaitse bdar. duomenu+apsaug asmens+duomenu datu+aizsardz vdar. datu+regul',
  'sq eu cy ga':
    'mbrojtjen+e+te+dhen mbrojtjes+se+te+dhen datuak+babes datuen+babes diogelu+data cosaint+sonrai',
  ru: 'защите+данных защите+персональных',
  uk: 'захист+даних',
  tr: 'kvkk. veri+koruma',
  ar: 'حمايه+البيانات',
  fa: 'حفاظت+از+داده',
  he: 'הגנת+הפרטיות',
  zh: '数据保护 資料保護 通用数据',
  ja: 'データ保護',
  ko: '개인정보보호법 개인정보+보호법 데이터+보호',
  th: 'คุ้มครองข้อมูลส่วน',
  vi: 'bao+ve+du+lieu',
  id: 'pelindungan+data perlindungan+data',
};

import type { Words } from './words.ts';

export const russian: Words = {
  language: 'ru',
  here: '(?:ваш|эт|тво|текущ|данн)_ (?:стран|регион|местополож|местонахожд|территор|юрисдикц|геолокац|локаци|государств|област)|(?:стран|регион|территор|юрисдикц)~,? (?:в|на|из|где|откуда) ?(?:котор~)?,? ?вы|где вы |(?:на основ|из-за|в связи с|по)~ (?:вашего )?(?:местополож|местонахожд|геолок)|из страны|(?:из|в) (?:регион|юрисдикц|стран)~,? (?:с|котор|на|наруш)|вы наход~ в \\{',
  place: 'стран|регион|территор|юрисдикц|местополож|геолок|европ|за пределами|вне ',
  refusal:
    'не_ (?:доступ|поддерж|разреш|предостав|обслуж|работа|принима|осуществл|предлага|возможн|можете|можем|оказыва|допуск|представл|открыт|воспроизв|смож)|недоступ|огранич|заблок|блокир|запрещ|запрет|закры|невозможн|приостанов|прекра|нельзя|отказ|отключ|только (?:для|в|на)|исключительно|ушл[аи] из',
  doubt:
    'если|может|могут|мог(?:ла|ло|ли)? бы|некотор|отдельных стран|зависит|зависимост|почему|каким образом|как (?:обойти|получить|открыть|скачать)|пользовател~ (?:из|в) |клиент~ из|моей стран|например|возможно,|когда ',
};
export const ukrainian: Words = {
  language: 'uk',
  here: '(?:ваш|ц[іи]|тво|поточн|дан)_ (?:країн|регіон|місцеположен|місцезнаход|територі|юрисдикц|розташуван|місцеперебув|локаці)|де ви |(?:країн|регіон)~,? (?:в|у|де|з) як|(?:на основі|через)_ (?:місц|розташ|геолок)|з країни|ви перебуваєте в|звідки ви',
  place: 'країн|регіон|територі|юрисдикц|місцеполож|європ|за межами|поза ',
  refusal:
    'не_ (?:доступ|підтрим|дозвол|нада|обслугов|працю|прийма|пропону|можлив|можете|можемо)|недоступ|обмежен|заблоков|блоку|заборон|закрит|неможлив|призупин|припин|відмовлен|лише (?:для|в|у)|тільки (?:для|в|у)',
  doubt: 'якщо|може|можуть|деяк|залежить|чому|яким чином|користувач~ (?:з|в|у) |моїй країн|наприклад|коли ',
};
export const bulgarian: Words = {
  language: 'bg',
  here: '(?:ваш|тво|тази|този|текущ)_ (?:държав|стран|регион|местополож|територ|локаци)|от държава|където се намир|намирате в',
  place: 'държав|стран|регион|местополож|територ|извън',
  refusal:
    'не_ (?:налич|достъп|поддърж|разреш|предлага|приема|възможн)|недостъп|ограничен|блокир|забран|отказан|само в',
  doubt: '(?:ако|някои|може|могат|защо|как да|потребители от)',
};
export const serbian: Words = {
  language: 'sr',
  here: '(?:ваш|твој|тој|ов|тренутн)_ (?:земљ|држав|регион|локаци|подручј|области)|из земље|где се налаз',
  place: 'земљ|држав|регион|локаци|ван ',
  refusal:
    'није_ (?:доступ|подрж|дозвољ|могућ)|недоступ|ограничен|блокира|забрањ|одбијен|не (?:прихвата|подржава)',
  doubt: 'ако|неке|може|могу|зашто|како да',
};
export const croatian: Words = {
  language: 'hr',
  here: '(?:vas|tvoj|ov|toj|trenutn)_ (?:zemlj|drzav|regij|region|lokacij|podruc)|iz (?:drzave|zemlje)|gdje se nalaz|prijave iz',
  place: 'zemlj|drzav|regij|region|lokacij|podruc|izvan|van ',
  refusal:
    '(?:nije|nisu|ni|ne)_ (?:dostup|podrz|podprt|dozvolj|mogu|prihva|razpoloz|voljo|dovolj)|nedostup|ogranicen|omejen|blokira|zabranj|prepoved|onemoguc|odbijen|zavrnjen|samo (?:u|v|za)',
  doubt: '(?:ako|neke|moze|mogu|zasto|kako da|nekater|lahko)',
};
export const slovenian: Words = {
  language: 'sl',
  here: '(?:vas|tvoj|ta|tej|trenutn)_ (?:drzav|regij|lokacij|obmocj)|iz drzave|kjer se nahaj',
  place: 'drzav|regij|lokacij|obmocj|zunaj',
  refusal: croatian.refusal,
  doubt: 'ce (?!menite)|nekater|lahko|zakaj',
};
export const polish: Words = {
  language: 'pl',
  here: '(?:twoj|twoim|twojej|panstwa|tym|tego|tej|biezac|obecn)_ (?:kraj|region|lokalizac|miejsc|terytor|jurysdykc|panstw|obszar)|gdzie (?:sie|przebyw|jestes)|(?:ze wzgledu na|z powodu|na podstawie)_ lokaliz|z (?:kraju|regionu)|jestes w \\{',
  place: 'kraj|region|lokalizac|terytor|jurysdykc|poza |europ',
  refusal:
    '\\bnie_ (?:dostep|obslug|wspier|dozwol|mozliw|moze|oferu|swiadcz|akcept|zezwal|dzial|odtworz|prowadz)|niedostep|zablokow|blokow|zabron|ogranicz|zakaz|odmow|wstrzym|tylko (?:w|na|dla)|wylacznie|nieobslug',
  doubt:
    'jesli (?!uwaz|sadz|to dla|mysl)|jezeli|niektor|moze (?:byc|nie)|moga|zalez|dlaczego|jak (?:moz|obej|odbl)|uzytkownicy (?:z|w)|moim kraju|przyklad|gdy ',
};
export const czech: Words = {
  language: 'cs',
  here: '(?:vas|tvo|tvé|tve|teto|tejto|tato|tomto|aktual|soucasn)_ (?:zem|zem[ei]|krajin|region|oblast|lokal|stat\\b|umist|poloh|uzem)|ze zeme|z krajiny|kde se nach|jste v \\{|ste v \\{',
  place: 'zeme|zemi|krajin|region|oblast|lokalit|mimo |uzemi|europ',
  refusal:
    '(?:neni|nejsou|nie je|nie su|nelze|nemoz|nemuz)_ (?:dostup|dispozici|dispozicii|podpor|povol|mozn|prehr)|nedostup|nepodpor|blokov|zablokov|zakaz|omezen|obmedz|odmitnut|odopret|odepren|neprijim|nepovol|nelze|jen (?:v|pro)|pouze|iba v',
  doubt: '(?:pokud|jestli|ak )_ (?!s tim|si mysl|vam)|nekter|niektor|muze byt|moze byt|proc |preco|jak |ako ',
};

import type { Words } from './words.ts';

/** Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian, and what Kazakh shares with them. */
export const cyrillic: Words = {
  languages: 'ru uk be bg sr mk kk',
  mine: 'ваш вашо твое твои твоя твоіи твој этои. этого. этом. эту. цього цьому ціи. даннои данном данного текущ поточн тази. този. ово[јг] овој тои. тоз гэт где. де. котор якіи. якому вы. ви. откуда из. основ из-за через от. се. сво сіздің осы з. із.',
  place:
    'стран регион регіон рэгіен місц местоп местон территор терит територ юрисд област геол локац государ країн краін держав земљ земј розташ подруч аимақ елд предел межами поза. вън извън',
  own: 'где+вы де+ви еліңіз геоблок',
  no: 'не. ни. ніје није. нельзя емес няма.',
  able: 'доступ достъп достап подд підтрим падтрым разреш дозво предост надає обслуг обслуж работ працю прин прии осущ предл пропон можн можл может можете можем оказ допуск откр воспр смож налич прихв могу возмож разпол',
  refusal:
    'недост огранич обмеж абмеж забл блок запре заборон забран забрањ закр невозм неможл приост призуп прекра припин отказ одбиј відмов отключ ушл қолжетімсіз тыиым шекте бұғат',
  bound: 'только лише. тільки исключит предел меж. межами поза. вън извън',
  doubt:
    'если якщо ако. калі некотор деяк някои неке. могут можуть бы. би. завис залеж почему чому. защо зашто как. як. користувач пользователе клиент моеи моїи наприм когда. коли. доставк погод',
  excuse: 'счит считае дума вважа ошибк помилк грешк проблем вопрос обрат звер',
};

/** Polish, Czech, Slovak, Croatian, Slovenian, Sorbian, Bosnian, Serbian in Latin letters. */
export const westSlavic: Words = {
  languages: 'pl cs sk hr sl bs',
  mine: 'twoj twoim twojej panst vas. vasi. vasem. vase vasom vasoj tvoj tvoji tvem. tve. tym. tem. tego. teto. tej. tejto tomto tato. ovo ovoj. ova. toj. tom. toj. biez obec aktu souc trenut gdzie. kde. gdje. kjer. wzgl podst powod wasom was. z. ze. iz. jest jestes jste. ste. nach',
  place:
    'kraj kraju. region lokal lokac teryt jurys panstw obszar zem zemi. zemlj oblast umist poloh uzem drzav regij podruc obmoc miejsc krajin krajina poza. mimo. izvan. van.',
  own: 'geoblok',
  no: 'nie. neni. nejsou. nelze. ni. nije. nisu. ne. nej. nemuz nemoz njejo. njeje.',
  able: 'dost obslug wspier podp podpor podrz dozw dozv dovol povol moz mozn mogu ofer swiad akc zezw dzial odtw dispoz prij prihv razp voljo prehr',
  refusal:
    'niedost nedost nepodp nieobs zabl blok zabr zakaz ogran omez omej obmed odmow odmit odep odop odbij zavrn onemog prepov wstrz neprij nepov',
  bound: 'tylko. jen. pouze. iba. samo. wylacz poza. mimo. izvan. van.',
  doubt:
    'jesli jezeli pokud. ak. ce. ako. niekt nekter niektor neke. muze. moze+byt moga. lahko zalez dlacz proc. preco zasto zakaj jak. kako. uzytk moim. przyk gdy.',
  excuse: 'uwaz sadz mysl domniv chyb greska napak blad problem pyt skont kontakt obrat',
};

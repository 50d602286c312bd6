import type { Words } from './words.ts';

/** Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian. */
export const cyrillic: Words = {
  languages: 'ru uk be bg sr mk kk',
  mine: 'ваш вашо тво этой. этого. этом. цій. цієї цьому данн данном текущ поточн тази. този. овој тој. гэт где. де. котор якій вы. ви. основ из-за через от. се. осы',
  place:
    'страна. страны. стране. страну. страной. стран. регион регіон рэгіен місц местоп местон терр терит юрисд област геол локац государ країн краін держав земљ земј розташ аймақ предел межами поза. извън ван.',
  own: 'где+вы де+ви еліңіз',
  person: 'вы. вам вас. ваш мы. нам ви. ми.',
  no: 'не. није. нельзя емес',
  able: 'доступ достъп достап под[др] підтр падтр разр дозв предос надає обслу работ працю прин прий осущ предл пропон можн можл може оказ допуск откр воспр налич прихв возмож',
  refusal:
    'недос огран обмеж абмеж забл блок запре заборон забра закр невозм попав неможл приост призуп прекра припин отказ одби відмов отключ ушл қолже тыйым шекте',
  bound: 'только лише. тільки исключит предел межами поза. извън ван.',
  doubt:
    'если якщо ако. некотор деяк някои неке. могут можуть бы. завис залеж почему чому. защо зашто користувач пользователе клиент моей наприм когда. коли. погод скоро. будущ выбранн',
};

/** Polish, Czech, Slovak, Croatian, Slovenian, Sorbian, Bosnian, Serbian in Latin letters. */
export const westSlavic: Words = {
  languages: 'pl cs sk hr sl bs',
  mine: 'twoj twoi panst vas[e.] vasi vaso tvoj tv[eo]. tym. te[mj]. tego. teto. tejto tomto ovo[jm]. to[jm]. biez obec aktu trenut gdzie. kde. gdje. kjer. wzgl podst powod waso ze. iz.',
  place:
    'kraj region lokal lokac teryt jurys panstw obszar zem oblast umist poloh uzem drzav regij podruc obmoc poza. mimo. izvan. van.',
  own: 'geoblok',
  person: 'was. vam vas. wy. my. nam',
  no: 'nie. neni nejs nelze ni. nije nisu ne. nem[ou]z njejo nje[js]',
  able: 'dost obslug wspier podp podr dozw dozv dovol povol moz mogu ofer swiad akc zezw dzial odtw dispoz prij prihv razp volj prehr',
  refusal:
    'niedo nedost nepod nieob zabl blok zabr zakaz ogran omez omej obmed odmow odmit odep odop odbij zavrn onemo prepov wstrz neprij nepov',
  bound: 'tylko. jen. pouze. iba. samo. wylacz poza. mimo. izvan. van.',
  doubt:
    'jesli jezeli pokud. ak. ce. ako. niekt nekt moga. lahko zalez dlacz proc. preco zasto zakaj uzytk moim. gdy.',
};

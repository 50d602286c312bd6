import type { Words } from './words.ts';

/** Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian. */
export const cyrillic: Words = {
  languages: 'ru uk be bg sr mk kk',
  mine: 'ваш вашо этой. этого. этом. цієї данн данном текущ поточн где. де. котор вы. ви. основ из-за через от. се. танай таны вашай вашым цій.',
  place:
    'страна. страны. стране. страну. стран. регион регіон местоп местон терр терит юрисд област государ країн земљ държав држав вобл рэгі бүс. улсад улсын',
  own: 'где+вы еліңіз геогра',
  person: 'вы. вам вас. ваш мы. нам ви. ми.',
  no: 'не. није. нельзя емес',
  able: 'доступ достъп достап под[др] підтр разр предос надає обслу работ працю прин прий осущ предл пропон можн можл може допуск откр воспр налич прихв возмож смотр проглед прогля глядет перегл възмож активир даступ падтрым купить куп придбан чита',
  refusal:
    'недос огран обмеж забл блок запре заборон закр невозм попав приост призуп прекра припин отказ відмов отключ қолже недаст немаг забар абмеж відсут отсутств боломжгүй недозв непод нижам қолжетімс недостъп',
  bound: 'только лише. тільки исключит предел межами поза. извън',
  doubt:
    'если якщо ако. могут можуть бы. завис почему чому. защо моей наприм когда. коли. погод объявил базе+дан поставк может+быть визначит определит опреде входящ вхідн трафик трафік фильтр доставк доставл відправ отправ возможн+не выдач магазин будущ скоро. возможно. вероятно можливо. ймовірно мабуть ли.',
  aside: 'некотор деяк пользователе користувач клиент выбранн найден страны. странах країни. країнах клієнт',
};

/** Polish, Czech, Slovak, Croatian, Slovenian, Sorbian, Bosnian, Serbian in Latin letters. */
export const westSlavic: Words = {
  languages: 'pl cs sk hr sl bs',
  mine: 'twoj twoi panst vas[e.] vasi vaso tvoj tv[eo]. tym. te[mj]. tego. teto. tejto tomto ovo[jm]. to[jm]. aktu gdzie. kde. wzgl podst powod waso ze. iz.',
  place: 'kraj region lokal lokac teryt jurys obszar zem oblast uzem drzav regij podruc podroc poloha',
  person: 'was. vam vas. nam',
  no: 'nie. neni nejs nelze ni. nije ne. nem[ou]z njejo nje[js]',
  able: 'dost obslug wspier podp podr dozw dovol povol moz mogu ofer akc zezw odtw dispoz prij volj aktyw aktiv przeg ogla prehra sleduj kup. zakup dobav',
  refusal:
    'niedo nedost zabl blok zabr zakaz ogran omez obmed odmow odmit odbij onemo prepov wstrz neprij zamit odepr odrz uniemoz niemozl nemozn',
  bound: 'tylko. pouze. samo. wylacz poza. mimo. izvan. van.',
  doubt:
    'jesli jezeli pokud. ak. ce. ako. moga. sprobuj zalez dlacz proc. preco zasto gdy. moze+byc okresl urcit ruch. dostaw wysyl doruc doprav isporuc moze+byt mozda mozno mozna. prawdop kdy. jak. kako.',
  aside: 'nekt uzytk klient zakaznik korisni krajach kraje. zemie. zemich',
  own: 'geograf',
};

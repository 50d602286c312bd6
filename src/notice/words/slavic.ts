import type { Words } from './words.ts';

/** Bulgarian, Macedonian, Serbian in Cyrillic letters. */
export const cyrillic: Words = {
  languages: 'bg sr mk',
  mine: 'ваш вашо где. котор вы. ви. из+за от. се. вашым вашу вашем. вашег вашој. вашата вашия вашите. вашето. твоят твојој твојој. твоја тази. този. тези. овој. ово. оваа. където. намира налаз откъдето одакле. оттам. овде. тува. вашиот каде.',
  place:
    'страна. страны. стране. стран. регион местоп местон терр терит юрисд област государ земљ държав инострана земја подручј',
  own: 'где+вы геогра където+с където+се где+се ~ там+където където+жив до+вас. при+вас. код+вас. на+којој+се на+коме+се тамо+где от+чужбина',
  person: 'вы. вам вас. ваш мы. нам ви. ми. ние. нас. вам. нашата наша наши нашия нама. ве. нашите твоят',
  no: 'не. није. нема. няма. нисмо',
  able: 'доступ достъп достап под[др] разр предос обслу работ прин предл можн можл може допуск откр воспр возмож смотр проглед прогля възмож активир чита прием приема предлаг обслуж деиства регистр излъчв влез влиза играет изпращ изпрат прода продава ползв гледат види покаже показ допус разреш позволя позволява подкреп издав активн доступн нуди пружа шаљ прим дозвољ омогућ репрод пласир извърш кориш регистрац опслуж стигна излъчва пуща продаваме купува купити гледа.',
  refusal:
    'огран забл блок закр призуп прекра отключ непод спрян скрит изключ огранич искљ забрањ одбиј сакрив забран отказ спрен прекъс недостъ обустав укинут ~ неприем недопуст прекрат спира. преустан изтегл затвор недоступ онемог незакон напуска',
  bound: 'извън само. ван. ~ единствено освен осим',
  doubt:
    'ако. бы. защо моей когда. погод объявил базе+дан поставк может+быть опреде входящ трафик фильтр доставк отправ выдач магазин будущ скоро. ли. може+да+бъде може+би дали. кога. како. зашто. изберете изабери одабери въпрос отговор питање одговор моята моят моја мојој настроик подешав декларир потврђује если якщо калі могут можуть почему чому. завис наприм коли. возможно. вероятно можливо. ймовірно мабуть визначит определит вхідн трафік доставл відправ возможн+не',
  aside:
    'пользователе клиент выбранн найден потребител корисни някои неки. неке. неких държави. земаља лица+от лицима временно привремено некотор деяк користувач країнах странах клієнт другие+страны некоторые+страны все+страны эти+страны разные+страны інші+краіни деякі+краіни усі+краіни різні+краіни',
};

/** Polish, Czech, Slovak, Croatian, Slovenian, Sorbian, Bosnian, Serbian in Latin letters. */
export const westSlavic: Words = {
  languages: 'pl cs sk hr sl bs',
  mine: 'twoj twoi panst vas[e.] vasi vaso tvoj tv[eo]. tym. te[mj]. tego. teto. tejto tomto ovo[jm]. to[jm]. aktu gdzie. kde. wzgl podst powod waso ze. iz. przebyw znajduj mieszk odkud. odkial ktorej. nachaz zijete. bydlit byva kojem. kojoj. koje. kome. otkud. nalazi zivi. pristupa twoje. twojeg waszeg u+nas. u+vas. pri+vas. kjer. prebiva vasi. vasem. vasom. vasa. vaseg. tvoja. tvojoj. tvoji. ovoj. ovom. teg[ai]. tej. tam. stad. stamtad odtud. odtial tutaj. ovdje. ovde. tukaj. ktorym. kterem. ktere. ktorom. z+ktorego',
  place:
    'kraj polozen region lokal lokac teryt jurys obszar zem oblast uzem drzav regij podruc podroc poloha inozem zemlj miejsc jurisdik terit panstw zahranic za+granic inozems ~ statu. drzavi zemie',
  person:
    'was. vam vas. nam vam. nam. my. wam. ciebie. tobie. cie. nasz nase vy. vi. jste. ste. wy. nasi. nasa. naso.',
  no: 'nie. neni nejs nelze ni. nije ne. nem[ou]z njejo nje[js] nema. nismo nisu ~ nemam nemuz nemoz nesm neda. nejde. nechce nikdo. zadn. ziadn nebyla',
  able: 'dost obslug wspier podp podr dozw dovol povol moz mogu ofer akc zezw odtw dispoz prij volj aktyw aktiv przeg ogla prehra sleduj kup. zakup dobav dzial swiadcz przyjm akcept obsluz pozwal pozwol mozesz. mozemy. mozna. zalog zarejestr rejestr utworz otworz otwart dotarl odtwar pokaz pokazyw wyswietl pobra pobier graj. grac. wyslac wysylamy sprzed skladac skorzyst wejsc wejdz zagra udostep funguj funkc pusob posob provoz spust otevr otvor otvar registr zaregistr prihl prihlas prijim prijat prijm nabiz nabid ponuk podpor poskyt vede. vedeme zobraz nakup kupit koup prodav predav zasil posil posiel zas[ie]l hrat stahn stiahn zucastn platn opsluz primam prima. primat zaprim isporuc salj pruz nudim nudi. funkcion omoguc koristen gledat gledan prikaz pogled igrat preuz kupov prodaj upis otvara otvoren raspoloz ponud vstop dosegl podprt mogoc sprejem posilj dovolj ogled predvaj uporab spremlja smije smij smem smet sme. smie smim docier przyjmuj udostepn przenos rejestrac registrac akceptow obslugiw prihlasit spusten pusobi posobi pruzam otvaraj prijav ulaz. vstup vlez nakupov odloz poskytuje zaregistrova weryfik wejdziesz pusti pustime pokrac nadal dopus',
  refusal:
    'niedo nedost zabl zabr zakaz ogran omez obmed odmow odmit odbij onemo prepov wstrz neprij zamit odepr odrz uniemoz niemozl nemozn odrzuc wstrzym zamkn ukryt wycof nedovol znepris skryt vylouc vyluc uzavr nepusob neprovoz nenabiz neponuk zatvor skriv onemog izklop neposk nepod nesm zabran zavrn nepovol blok ~ nieakcep nieobsl niedozw odpada zawiesz anulow wyklucz neposil nefung odcie wygas zatrzym neprist nepust nespust nespoust neumozn neplat nevzt neprod vypnut stazen prerus zrusen ukonc uzavret uzatvor zastaven pozastav vyrazen iskljucen ukinut obustav uklonj suspend ugasen ustavlj umakn nedopust nedozvol nemoguc nielegaln nezakon protizakon nespristup izklopl skrito uzaprt zaprli neregistr nepredav neposluj neopsluz opuszcz odchazime odlazimo napust usunie zakonczylismy',
  bound: 'tylko. pouze. samo. wylacz poza. mimo. izvan. jedynie len. iba. jen. iskljuciv zunaj',
  doubt:
    'jesli jezeli pokud. ak. ce. ako. moga. sprobuj zalez dlacz proc. preco zasto gdy. moze+byc okresl urcit ruch. dostawa. dostawy. dostawie. dostaw. wysyl doruc doprav isporuc moze+byt mozda mozno. mozna. prawdop kdy. jak. kako. czy. li. kdyz. ked. kada. kad. kdaj. ali. zakaj. kaksn jaka. jakie. koji. kterou. vyberte wybierz zaznacz odaberite izaberite izberite ustawie postavk podesa prohlas oswiadcz vyhlas izjavlj pytanie odpowiedz otazka. pitanje odgovor vprasanje moj. moje[jm]. mom. mojo. moji. mej. byc+moze treba. snad. asi. mapie. pravdepod vjerojat verjet',
  aside:
    'nekt uzytk klient zakaznik korisni krajach kraje. zemie. zemich niekt ktere+zeme krajin. krajinach zemalj drzavah osob+z osobom osobam uzivatel pouzivatel uporabnik obiskoval odwiedzajacych chwilowo docasne privremen zacasno centrum+danych wybran',
  own: 'geograf gdzie+jest gdzie+sie kde+jste kde+se+n gdje+se gde+se kjer+s u+ciebie ~ gdzie+przeb gdzie+mieszk kde+bydl kde+zije kde+byva gdje+zivi gde+zivi na+kojem+se na+kome+se kjer+zivi za+granica kde+sa+nach w+ktorym+jest w+ktorym+sie do+ciebie u+vas.',
};

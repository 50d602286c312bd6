import type { Words } from './words.ts';

/** Bulgarian, Macedonian, Serbian in Cyrillic letters. */
export const cyrillic: Words = {
  languages: 'bg sr mk',
  mine: 'ваш вашо где. котор вы. ви. из-за от. се. вашым вашу вашем. вашег вашој. вашата вашия вашите. вашето. твоят твојој твојој. твоја тази. този. тези. овој. ово. оваа. където. намира налаз откъдето одакле. оттам. овде. тува. вашиот каде.',
  place:
    'страна. страны. стране. стран. регион местоп местон терр терит юрисд област государ земљ държав инострана земја подручј',
  own: 'где+вы геогра където+с където+се где+се',
  person: 'вы. вам вас. ваш мы. нам ви. ми. ние. нас. вам. нашата наша наши нашия нама. ве. нашите твоят',
  no: 'не. није. нема. няма. нисмо',
  able: 'доступ достъп достап под[др] разр предос обслу работ прин предл можн можл може допуск откр воспр возмож смотр проглед прогля възмож активир чита прием приема предлаг обслуж деиства регистр излъчв влез влиза играет изпращ изпрат прода продава ползв гледат види покаже показ допус разреш позволя позволява подкреп издав активн доступн нуди пружа шаљ прим дозвољ омогућ репрод пласир извърш кориш',
  refusal:
    'огран забл блок закр призуп прекра отключ непод спрян скрит изключ огранич искљ забрањ одбиј сакрив забран отказ спрен прекъс недостъ обустав укинут',
  bound: 'извън само. ван.',
  doubt:
    'ако. бы. защо моей когда. погод объявил базе+дан поставк может+быть опреде входящ трафик фильтр доставк отправ выдач магазин будущ скоро. ли. може+да+бъде може+би дали. кога. како. зашто. изберете изабери одабери въпрос отговор питање одговор моята моят моја мојој настроик подешав декларир потврђује',
  aside:
    'пользователе клиент выбранн найден страны. потребител корисни някои неки. неке. неких държави. земаља лица+от лицима',
};

/** Polish, Czech, Slovak, Croatian, Slovenian, Sorbian, Bosnian, Serbian in Latin letters. */
export const westSlavic: Words = {
  languages: 'pl cs sk hr sl bs',
  mine: 'twoj twoi panst vas[e.] vasi vaso tvoj tv[eo]. tym. te[mj]. tego. teto. tejto tomto ovo[jm]. to[jm]. aktu gdzie. kde. wzgl podst powod waso ze. iz. przebyw znajduj mieszk odkud. odkial ktorej. nachaz zijete. bydlit byva kojem. kojoj. koje. kome. otkud. nalazi zivi. pristupa twoje. twojeg waszeg u+nas. u+vas. pri+vas. kjer. prebiva vasi. vasem. vasom. vasa. vaseg. tvoja. tvojoj. tvoji. ovoj. ovom. teg[ai]. tej. tam. stad. stamtad odtud. odtial tutaj. ovdje. ovde. tukaj. ktorym. kterem. ktere. ktorom. z+ktorego',
  place:
    'kraj region lokal lokac teryt jurys obszar zem oblast uzem drzav regij podruc podroc poloha inozem zemlj miejsc jurisdik terit panstw zahranic za+granic inozems',
  person:
    'was. vam vas. nam vam. nam. my. wam. ciebie. tobie. cie. nasz nase vy. vi. jste. ste. wy. nasi. nasa. naso.',
  no: 'nie. neni nejs nelze ni. nije ne. nem[ou]z njejo nje[js] nema. nismo nisu',
  able: 'dost obslug wspier podp podr dozw dovol povol moz mogu ofer akc zezw odtw dispoz prij volj aktyw aktiv przeg ogla prehra sleduj kup. zakup dobav dzial swiadcz przyjm akcept obsluz pozwal pozwol mozesz. mozemy. mozna. zalog zarejestr rejestr utworz otworz otwart dotarl odtwar pokaz pokazyw wyswietl pobra pobier graj. grac. wyslac wysylamy sprzed skladac skorzyst wejsc wejdz zagra udostep funguj funkc pusob posob provoz spust otevr otvor otvar registr zaregistr prihl prihlas prijim prijat prijm nabiz nabid ponuk podpor poskyt vede. vedeme zobraz nakup kupit koup prodav predav zasil posil posiel zas[ie]l hrat stahn stiahn zucastn platn opsluz primam prima. primat zaprim isporuc salj pruz nudim nudi. funkcion omoguc koristen gledat gledan prikaz pogled igrat preuz kupov prodaj upis otvara otvoren raspoloz ponud vstop dosegl podprt mogoc sprejem posilj prodaj dovolj ogled predvaj uporab spremlja smije smij smem smet sme. smie smim smim',
  refusal:
    'niedo nedost zabl zabr zakaz ogran omez obmed odmow odmit odbij onemo prepov wstrz neprij zamit odepr odrz uniemoz niemozl nemozn odrzuc wstrzym zamkn ukryt wycof nedovol znepris skryt vylouc vyluc uzavr nepusob neprovoz nenabiz neponuk zatvor skriv onemog izklop neposk nepod nesm zabran zavrn nepovol blok',
  bound: 'tylko. pouze. samo. wylacz poza. mimo. izvan. van. jedynie len. iba. jen. iskljuciv zunaj',
  doubt:
    'jesli jezeli pokud. ak. ce. ako. moga. sprobuj zalez dlacz proc. preco zasto gdy. moze+byc okresl urcit ruch. dostaw wysyl doruc doprav isporuc moze+byt mozda mozno mozna. prawdop kdy. jak. kako. czy. li. zda. kdyz. ked. kada. kad. kdaj. ali. zakaj. kaksn jaka. jakie. koji. kterou. vyberte wybierz zaznacz odaberite izaberite izberite ustawie postavk podesa prohlas oswiadcz vyhlas izjavlj pytanie odpowiedz otazka. pitanje odgovor vprasanje moj. moje[jm]. mom. mojo. moji. mej. byc+moze treba. snad. asi. pravdepod vjerojat verjet',
  aside:
    'nekt uzytk klient zakaznik korisni krajach kraje. zemie. zemich niekt ktere+zeme krajin. krajinach zemalj drzavah osob+z osobom osobam uzivatel pouzivatel uporabnik obiskoval odwiedzajacych',
  own: 'geograf gdzie+jest gdzie+sie kde+jste kde+se+n gdje+se gde+se kjer+s u+ciebie',
};

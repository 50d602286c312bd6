import type { ByLanguage } from '../words.ts';

/** Who orders a page blocked for a whole country, and by what: authorities, registers, decrees. */
export const state: ByLanguage = {
  en: 'legislation federal+law national+law blacklist blocklist prohibited+mat prohibited+con competent+auth court minist government goverment authorit regulator department decree memorandum pursuant police telecommunication law+enforce directions+of instructions+of as+per+dir as+per+ins as+per+order by+order+of judicial public+order isp. under+the+act roskomnadzor',
  de: 'gericht gerichts einstweil behord ministeri gesetz bundes behordlich anordnung weisung aufsichtsb bundesnetz staatlich regierung polizei internetanbiet gerichtlich',
  nl: 'rechtbank wetgeving overheid ministeri justitie gerecht minister. rechter kansspelautor overheidsb autoriteit politie.',
  'sv da nb':
    'fogedr fogedforb internetudby retspl retten kendelse politiet kripos myndighet myndighed domstol tingsrat domstolen fogedretten lotteritils spillemynd medietils medietilsyn politi. polisen regeringen regjering konsumentverk aklagar klagemyndighet tilsyn.',
  fi: 'poliisi keskusrikos viranomai viranomais tuomioistu oikeuden. ministerio arpajaishallin syyttaj',
  es: 'tribunal juez juzgado gobierno autorid requerim ministeri resolucion regulador fiscal juzgad autoridades sentencia ministerio resolucion+jud orden+jud',
  pt: 'tribunal judicial governo autorid ministeri anatel juiz. justica. regulador supremo ministerio autoridade decisao+jud',
  fr: 'decision+de+justice justice. autorite tribunal ministere gouvernement legislation juge. prefet autorites decision+admin regulateur procureur gendarm',
  it: "autorit giudiz provvedim procura guardia+di+fin ministero tribunale monopol autorita+compet ordine+dell'aut guardia+di+finanza giudice questura prefett",
  ro: 'autorit oficiul+nat guvern instant oficiului+nat instantei ministerul guvernul politia hotarar judecator autoritat',
  pl: 'ustaw minist sad. sadu. rejestr+dom ministerst prokuratur wladz regulator rzad. policj postanowien sadow urzedu rejestru+dom',
  'cs sk':
    'ministerst soud sud. zakon ministerstvo soudu. sudu. soudn prokuratur policie. policia. statni+org rozhodnuti rozhodnutie uradu.',
  'hr sl sr':
    'sud. suda. ministarst ministrst sudsk sodisc ministarstva ministrstva tuziteljst tozilst regulator policij nadlezn pristojn vlada. vlade. inspekc nalogu',
  'lt lv et':
    'teismo tarnyb institucij tiesas inspekcij maksu- amet prokur teismas ministerij prieziur priezuros nurodym policij polici vyriausyb uzraudz kohtu. kohus. prokuror ministeer valitsus inspektsioon tarbijakaits iestad',
  is: 'logregl domstol raduneyti syslum',
  'ca gl': 'jutjat jutge fiscalia govern. ministeri tribunal xulgado goberno autorit',
  'sq eu cy ga':
    'gjykat ministri qeveri policia autoritet+i epaitegi auzitegi jaurlari ministerio llywodraeth llys. heddlu rialtas cuirt. gardai',
  ru: 'законодат фз. реестр суд. суда. суду. роскомнадзор орган указ минюст прокур министер государ федеральн надзор',
  uk: 'реєстр суд. суду. указ рнбо міністер держав законод нкек',
  be: 'міністэрст рэестр дзяржаў суда.',
  bg: 'комисия държавн съд. съда. съдебн разпорежд прокурат агенция+за национална+агенция нап. министерств полици тужилашт судск налогу надлежн државн агенциј',
  hu: 'hatosag birosag hivatal ugyesz rendors miniszter felugyelet kormany hatarozat',
  el: 'δικαστ νομο επιτροπ αρχη. εισαγγελ δικαστηρ αρχης. αρχων. υπουργ επιτροπης κυβερν αρμοδι εποπτ',
  tr: 'mahkem savcil baskanl btk. kanun idari hakimli koruma+tedb',
  'az uz kk ky': 'mahkama vazirl nazirl министрл соттын соты',
  ar: 'وزار هيه قضا محكم سلط القانون اتصالات القضاء',
  fa: 'كارگروه قضاي دستور مصاديق مقام',
  ur: 'اتهارٹي حكومت پي+ٹي+اے عدالت',
  he: 'משטר צו. בית+המשפט',
  hi: 'न्यायालय दूरसंचार सरकार मंत्रालय आदेश अदालत',
  bn: 'সরকার বিটিআরসি আদালত নির্দেশ',
  zh: '政府 法院 工信部 公安 备案 備案 监管 網信 网信 违规 警察 主管 監管',
  ja: '裁判所 警察 政府 行政',
  ko: '경찰 위원회 정부 법원 방송통신',
  th: 'กระทรวง กองบัญ กองอำ ศาล คำสั่ง ตำรวจ',
  'lo km my': 'ກະຊວງ ក្រសួង ဝန်ကြီး',
  vi: 'bo+thong+tin co+quan+chuc toa+an',
  'id ms':
    'perundang pemerintah menteri internet+pos internet+seh ustawa kominfo depkominfo trustpositif kementerian suruhanjaya kerajaan polis akta. sudu. undang',
  'ka hy': 'სასამართლ კომისი դատարան',
};

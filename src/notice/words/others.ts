import type { Words } from './words.ts';

/** Finnish, Estonian, Hungarian. */
export const uralic: Words = {
  languages: 'fi et hu',
  mine: 'tassa. kyseis teie. ebbol. jelenlegi az. on. olet. sinu. teie selle sellest teid maasi maassasi alueellasi missa+olet missa+nyt+olet jossa. josta. talta. taalta. teilla. nykyi asuinpaik asut. asuva oskeled elad. asud. viibi viibid praegu+asu selles. sellest. siit. ahol. ahonnan. ebben. errol+a ezen+a teruleten onnek. nalatok hozzatok tartozk jelenleg+tart lakohely abbol. azon. innen. ont.',
  place:
    'maa. maassa maasta alue sijain riig regio hely regioon asukoh piirkon tartozkod lakohely ulkom osavalt valism kulfold terulet ~ joghat elukoh',
  own: 'maassasi orszagaban orszagbol regiodban regiojaban sijainnis asuinmaa asuinpaik osavaltios maasi. maastasi alueesi alueeltasi nalatok hozzatok orszagod alueellasi sijaintisi ~ teille+pain teruleterol lakohelyen azon+a+terulet az+on+orszag az+on+terulet missa+olet missa+nyt kus+vii kus+ole ahol+tart ahol+vagy sijainnin+per maantieteellises foldrajzi+korl',
  no: 'nem. nincs. pole. emme. emmeka. et. eivat ei. ~ emmeka sincs. mitte. ega. ette.',
  able: 'ole. saata kayt sall hyvaks erhet eler tamog fogad hasznal elerh toetus kasutada kattesaad lejatsz saadaval palvel tarjo toimi toimib szolgalt mukod voi. voida. voit. voimme. onnistu pysty paas avata avoin auki katso katsot katsel kuunn ladata ostaa tilata tilauk tilaus naytt kelpaa kelpa paasta rekister kirjaut luoda palvele myy. myyda myyd ota+vastaan ottaa+vastaan vastaanot lahet toimita julkais lukea hyvaksy hyvaksyt tueta tuettu salli sallittu mahdoll kayttaa luba lubat voimal saa. saada saat. registreeri sisene sisse vaata vaadata mangi esita naida muu muua voeta avatud ava. kehti pakku paku toeta teeninda saatma saatme kaphat nezhet jatsz vasarol vasarl rendel regisztr bejelentk belep enged fogadj nyit nyitva jelenit jelenik kuld szolgal teljesit ad+el arus kinal kinaljuk tamogat tudja tudunk tudod tudsz lehet. engedely erveny olvas megtekint megnez letolt ulotu ulottu jelenithet vasarolni vasarolhat engedelyez kuldeni kuldunk eladn rendelhet rendeles felvenni szolgalunk saadame luli muumise naidata vaatamine luettu luettav katsottav pelattav ostett avattu. toimittaa tarjota palvella tarjoamme julkaist osallis reszt+vehet osale',
  refusal:
    'kielle rajoi keela blok tilt korlat megtagad piirat suljet piilot hylat peidet elutas lezar kikapcs elrejt hozzaferhetetl elerhetetl estet ~ suljettiin lopet estyn peruut hylatt rajattu mahdoton laiton suletud peatatud voimatu ebaseadus tuhist lopeta lopetas valja+lul letil felfugg megszun leall kizar kivonul visszavon visszautas befejez torolt jogellen lehetetl jaadyt elrejtv nem+elerh nem+engedely nem+jelen kikapcsol zarva. ei+onnistu sulget letilt eltilt evat estan',
  bound: 'csak. vain. ulkop kivul ainoastaan kizarolag ainult. valjaspool',
  doubt:
    'jos. miksi miten ha. hogyan kui. szallit toimit kohalet ehka talan esetleg voib-olla saattaa mikali. milloin. kysymys foorumi keskustelu valitse valitussa valittu asetuk mahdollisesti kuinka. mitka. missa+voin onko. kas. miks. kuidas. millal. millised. valige vali+riik seaded kusimus vastus foorum voib. voivad voimalik+et minu. hogyan. miert. mikor. melyik. valassz beallit kerdes kerdezi forum lehet+hogy az+en vakuut kijelenti nyilatk kivalasztott valaszthat',
  person:
    'sina. meie teil. on+onnek onnek. nalunk palvelumme emme sinulle. sinun. sinua. teie. teile. teid. meil. meie. on. ont. olemme voimme teille. ugyfelunk. oldalunk szolgaltatasunk hozzatok',
  aside:
    'jotkin jotkut eraat nehany egyes moned kasutajad kayttaj felhasznalok olyan+orszag orszagok orszagokban orszagokat maissa maiden maita. riikide riikides riike. kavijoita kavijat kulastaj latogatok henkiloita vevok valiaikais atmenet ajutiselt konesal adatkozpont andmekesk joka+maassa kaikissa+ma minden+orszag',
};
export const baltic: Words = {
  languages: 'lt lv',
  mine: 'jusu. sioje. siame. saja. jums. sios. siai. jusu tavo. sia. kurioje+es kurioje. kuriame. is+kurios. esate gyvenat gyvenate jungiat cia. jus. sai. tavas. kur+atrod atrodaties atrodies kuras. dzivo piesledz seit. pie+jums pas+jus jumyse tava. kura.',
  place: 'valst region saly vietov teritor atrasan sal[iy] uzsien arzem ~ jurisdik',
  no: 'nav. netiek. ne. nera. ~ nevar. negali. neesam. nesame. neturi neatbalst',
  able: 'pieej prieinam galim palaik teikiam veik atbalst piedav darboj prieiga pasiek leidz leist leidziam palaikom siulo siulom teik aptarn veikti veikiame registruo prisijung ziur zaisti zaid atkur pirkt isigyt nusip atsisiust pardav priim siunc mokej atidar rodom rodyt pieejam atlauts atlaut atlau lietot lietoj izmant sniedz apkalp pienem pardod nosut sutam registr piesleg iegad skatam skatit atvert atverta lejupiel atskan spelet turpinat veikt dalyv piedal',
  refusal:
    'neprie nepalaik negalim neteik draudz uzdraus nepriim nesiunc neleid neveik nepienem nevar liegta liegts paslept atmes isjungt aizlie nebep apribo bloku bloke ~ nebeapt nebeteik sustabd isjung neatkel nepasiek neprieinam neteis nebepri nesut slegta slegts izslegt partrauk nepiekl neesam+nonak nevarat nevaram nepieej ierobezo neneis neielaiz atmesta atmests atsaukt negalima noslept nelegal nesiulo nepiedav neaptarn neatbalst liegti noraid slegt apturet nebegal nebet riboj neapkalp nesniedz',
  person: 'jus. jums. mes. mes jusu. musu. mums. tu. tau.',
  bound: 'tik. tikai. arpus ~ vien+tik tiktai vienigi iskyrus iznemot isskyrus',
  doubt:
    'jei. kaip. kodel. ja. kapec. gali+buti ar. kur+galiu kada. gal. galbut gali+but pasirink nustatym klausim atsakym forum mano. varbut var+but izvel iestatijum jautajum atbild mans. mana. pakalpojumi+var kapec ka. kadi',
  aside:
    'kai+kuri dazas dazos vartotoj lietotaj salyse saliu salys. valstis valstu. personam asmenims klientai klienti klientiem laikinai islaic',
  own: '~ kuria+atrod no+kurienes kur+esate kur+gyven kur+dzivo kur+atrod kurioje+es pie+jums pas+jus iki+jusu',
};
export const greek: Words = {
  languages: 'el',
  mine: 'σας. σου. αυτη. οτι. αυτη αυτην. εδω. οπου. απο+την βρισκ ζει μενετε μενεις διαμεν τρεχουσ βαση. βασει λογω οποια. στην+οποια',
  place: 'χωρα περιοχ τοποθεσ επικρατ εξωτερικ ~ μερη. πολιτεια δικαιοδ εδαφ',
  no: 'δεν. μη.',
  able: 'ειναι. διαθ υποστ επιτρ δεχ παρεχ λειτουργ μπορ προσβασ παρακολουθ γινετ γινοντ δεκτ εξυπηρ προσφερ πουλ πωλ αποστελλ στελν εγγρα συνδεθ δημιουργ παιζ αναπαραγ προβολ προβαλ εμφαν δειχν δινετ εφικτ ανοιχτ ανοιξ ισχυ χρησιμοπ αγορ κατεβ ληψη ληφθ δυνατ επισκεφ δουλευ καλυπτ φτασ λανσαρ κυκλοφορ',
  refusal:
    'απαγορ αποκλ φραγ περιορ απορριφ μη+διαθ κλειστ εκλεισ αποκρυ διακοπ σταματ μπλοκ εμποδι αδυνατ ~ σταματησ αναστολ διεκοπ ακυρω απενεργοπ παυση παρανομ απαραδεκτ εξαιρε δεσμευ καταργ αποχωρ κλεισει παυσει μπλοκαρ αρνη ανεφικτ αποσυρ',
  bound: 'μονο εκτος ~ μονον αποκλειστικ',
  doubt:
    'αν. εαν ενδεχ γιατι πως. αποστολ παραδ ισως μπορει+να+ειναι πωσ. οταν εφοσον. γιατι. που+μπορω ποια. ποιες. ποιο. επιλεξ επιλεγ ρυθμισ ερωτηση απαντηση φορουμ μου. πιθαν ενδεχομεν δηλων εγγυ νομισμα',
  person: 'εμεις εσεις μας. υπηρεσιες+μας εσας. σου. σας. εσενα ειστε. εισαι. μπορειτε μπορεις λυπ',
  aside:
    'ορισμεν καποι μερικ χρηστ πελατ χωρες. χωρων περιοχες. περιοχων ορισμενες αλλες. ατομα. προσωπα. κεντρου+δεδομ προσωριν',
  own: '~ στα+μερη στην+οποια+βρ στη+χωρα+απο στον+τοπο οπου+βρ οπου+ζ οπου+ει γεωγραφ',
};
export const celtic: Words = {
  languages: 'cy ga gd br',
  mine: 'eich. chi. dy. hon. do. bhur. agad. lle+ry ble+rydych yn+eich ina+bhf seo. hwn. do+thir do+reig',
  place:
    'gwlad wlad ngwlad rhanbarth ardal tir. thir. reigiun ~ tiriogaeth leoliad ceantar reigi dlinse gcrioch criocha',
  no: 'nid. ddim. dyw. ni. ~ nad. dydy. nil. nior. nid+yw ni+feid ni+bh nach.',
  able: 'gael. gefnog cynnal alluog fail. faight tacaio ar+gael chynn chefnog caniat chaniat cynigi gwasanaeth mynediad fail fhail leat rochtain tairg cheadai ceadai uasc seinn breath',
  refusal:
    'rhwystr blocio cosc gwahardd gwrthod ~ wahardd wrthod cyfyng gyfyng bac[tn] choisc toirmisc diultai srianta',
  own: '~ lle+ryd ina+bhfuil',
  bound: '~ yn+unig amhain lasmuigh tu+allan',
  person: 'chi. eich. ti. sibh muid linn',
  doubt: 'pam. sut. pryd. efallai cen+fath conas cathain',
  aside: 'rhai. defnyddwyr roinnt usaideoir',
};
export const basque: Words = {
  languages: 'eu',
  own: 'herrialdetik ~ zure+herri zure+eskual zure+kok bizi+zaren zure+eremu',
  place: 'herrialde eskualde eremu',
  no: 'ez. ezin',
  able: 'gaitu erabil eskur dago onartzen ikus sar. sartu bidal saldu eros onart eskaint ireki jok[ao] erreproduz baimen',
  refusal: 'blokea galaraz debeka mugat ~ ukat ezkutat itxi',
  mine: 'zure. zuen. honetan. hau. zauden bizi+zaren hemen. kokaleku',
  bound: 'bakarrik ~ soilik kanpo',
  person: 'zu. zuk. gu. guk. dugu. duzu. dizu zaude',
  doubt: 'baldin. nola. zergatik noiz. hauta aukera beharbada',
  aside: 'batzu erabiltzaile',
};
/** Albanian. */
export const albanian: Words = {
  languages: 'sq',
  mine: 'tuaj. tend. juaj. kete. juaj tuaj ketij. ketu. ku+jeni ku+ndodh nga. vendin+tuaj',
  place: 'vend shtet rajon territor ~ zone. juridik',
  no: 'nuk. mos.',
  able: 'dispon mbeshtet lejo ofro ofroh lejoh qasj hap. hyni hyje blini blej luaj shiko shih perdor regjistr shes dergo funksion pranoj pranoh mund. vlen mundes',
  refusal: 'bllok ndalo kufizu ~ mohu pezull hequr fsheh padisp refuz mbyll ndaluar',
  person: 'ju. ne.',
  bound: 'vetem jashte ~ perjasht',
  doubt: 'nese. pse. si. kur. cfare. mund+te+jete ndoshta zgjidh zgjidhni',
  own: '~ ku+jeni ku+ndodh ku+jeto',
  aside: 'disa. perdorues vende. vendet. klient perkohes',
};
/** Maltese: Semitic, in Latin letters. */
export const maltese: Words = {
  languages: 'mt',
  mine: 'tieghek tiegħek tagħkom dan. din. fejn. minn. attwali',
  place: 'pajjiz zona regjun ~ territorj lokalita',
  own: '~ pajjizek pajjizkom zona+tiegħek',
  person: 'aħna int. skuzi skuzana jiddispjac jekk+jogħgbok',
  no: 'mhux ~ mhix mhijiex mhumiex ma.',
  able: 'disponibb access appogg sostn permess tista eligibb joffr',
  refusal: '~ imblukk mblukk ristrett limitat pprojb projbit ristrezz',
  bound: '~ biss. barra.',
  doubt: 'jekk. għaliex kif. meta. forsi magħzul',
  aside: 'xi. utenti pajjizi klijenti',
};

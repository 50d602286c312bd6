import type { ByLanguage } from '../words.ts';

/** Games of chance, adult content, and proof of age. */
export const age: ByLanguage = {
  en: 'gambl casino betting wager sweepstak real+money fantasy gaming. lotter poker skill+ skill-gam prediction+mark age+ver age+check age+assur adult pornogr online+safe age. nsfw bingo.',
  de: 'gluckss altersverif altersub altersn altersb minderjahr jugendschutz sportwett casino volljahr jugendmedien altersp alterspr jugendgefahrd erwachsenens glucksspielg e-zigar',
  nl: 'gokken kansspel leeftijd weddensch gokspel wedden. leeftijdsc leeftijdsv meerderjarig gokwet volwassen+inh',
  'sv da nb':
    'spelande+om+peng aldersk aldersv aldersgr aldersbekr spillelov spellag spelsajt pengespel pengespil pengespill lotteritils spillemynd spelinspek aldersveri aldersgrans aldersgrense aldersgraense spilleloven spellicens spillelisens speltillst vadslag',
  fi: 'rahapeli ikarajo rahapel arpajais vedonlyo uhkapel ikaraja ian+tarkist ian+vahvist ian+todent alaikai taysi-ika',
  es: 'apuesta juego+de+azar juegos+de+azar verificacion+de+edad verificacion+de+la+edad edad. mayores+de+edad apostar apuestas juego+online juego+en+linea juego+regulado licencia+de+juego ley+del+juego regulacion+del+juego regulador+del+juego casino comprobar+la+edad verificar+la+edad menores+de+edad contenido+para+adult',
  pt: 'apostas jogos+de+azar idade. maioridade apostar jogo+online jogos+online jogo+a+dinheiro verificacao+de+idade verificar+a+idade menores+de+idade cassino casino conteudo+adulto sites+adultos',
  fr: "jeux+d'argent jeux+de+hasard paris+sportif verification+de+l'age verification+d'age mineurs jeu+d'argent jeux+en+ligne controle+d'age controle+de+l'age verifier+l'age verifier+votre+age majeurs. sites+pour+adultes commission+des+jeux pari+sportif cigarette+electr",
  it: "scommess gioco+d'azzard eta. verifica+dell'eta maggiorenn giochi+a+distanza gioco+a+distanza gioco+online giochi+d'azz aams. controllo+dell'eta verificare+l'eta minorenn",
  ro: 'jocuri+de+noroc pariuri varst jocurilor+de+noroc cazino onjn. varstei varsta.',
  pl: 'hazard wieku. pelnoletn zaklady+buk gry+losowe gier+losowych gry+hazard zaklad+bukm bukmach weryfikacj+wieku pelnoletni weryfikacji+wieku potwierdz+wiek kasyn',
  'cs sk':
    'hazardn sazk vekov overeni+veku overenie+veku loterijn loterij hazard sazejic sazky. stavkov vek. veku. overovani+veku overovanie+veku vekova kasin zletil plnolet',
  hr: 'kladen klađ dobn igre+na+srec igrama+na+srec igara+na+srec igar+na+srec kladion klad provjera+dobi punoljet',
  is: 'fjarhættuspil vedmal aldurst aldurssta',
  'ca gl': "joc+en+linia llei+del+joc apostes verificacio+d'edat edat. xogo+de+azar idade.",
  'sl sr':
    'igre+na+sreco iger+na+sreco kladjenj stavnic preverjanje+starosti starosti. polnolet punolet igara+na+srecu igrama+na+srecu provera+uzrast',
  et: 'hasartm vanusekontroll vanuse onnemang kihlved alaealis',
  'lt lv': 'azart lazyb losim amziaus amziu azartsp derib vecuma+parb vecuma. totaliz',
  'sq eu cy ga':
    'lojerat+e+fat bixhoz bast verifikimi+i+mosh jokoa. apustu adin gamblo hapchwarae oedran cearrbhach aois. aoise',
  ru: 'азартн букмекер казино возраст совершеннолет',
  uk: 'азартн букмекер казино віку. віка. повноліт',
  bg: 'хазарт възраст хазартн залагани коцкањ игрe+на+срећу играма+на+срећу игара+на+срећу клађењ пълнолет пунолет проверка+на+възраст проверка+на+узраст',
  hu: 'szerencsejat eletkor fogadas. sportfogad korhatar eletkor-ell tavszerencs',
  el: 'τυχερ ηλικια στοιχημ τζογ τυχερα+παιχν τυχερων+παιγν στοιχημα ηλικιας ηλικιακ ανηλικ καζιν',
  tr: 'bahis kumar. yas+dogr yas+sin',
  ar: 'قمار مراهن العمر+القانون السن+القانون العمر',
  fa: 'قمار شرط+بند سن+قانون',
  he: 'הימור גיל.',
  hi: 'जुआ आयु सट्टे',
  zh: '赌博 博彩 賭博 年龄验证 年齡驗證 未成年',
  ja: 'ギャンブル 年齢確認 年齢認証',
  ko: '도박 사행 연령 성인인증 성인+인증',
  th: 'อายุ การพนัน',
  vi: 'do+tuoi co+bac ca+cuoc',
  'id ms': 'judi. umur. usia. perjudian',
};

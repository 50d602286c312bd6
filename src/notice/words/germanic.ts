import type { Words } from './words.ts';

export const english: Words = {
  languages: 'en',
  mine: 'your. this. current based. due. because. where+you. are+in. resident reside. located.',
  place:
    'countr region. regions regional location. locations territor jurisdiction area. state. states. market. geograph locale part+of+the+world',
  own: 'where+you+are where+you+live geo+block geoblock geo+restr geo+fenc unsupported+region. unsupported+country. unsupported+location. unsupported+territory. forbidden+country. embargoed+country. embargoed+region. sanctioned+country. sanctioned+region. sanctioned+territory. restricted+jurisdiction. prohibited+country. restricted+country. user+location geo+policy geographic+re geographical+re geographic+lim',
  person: 'you. your. we. our. us.',
  no: 'not. unable. no. never. isnt.',
  able: 'avail support access offer operat serv provid allow permit open. work accept launch licen eligib view watch play use. using. authori process regist sign. show. enabl reach download purchas continu reach. stream listen live. creat used. here. stor sell sold order log+in join',
  refusal:
    'unavail unsupport block restrict prohibit forbid denied ban. banned disabl inelig refus withheld suspend inaccess exited ceased stopped closed not+yet not+in+your banning unauthor off-limits refuse unable. disallow rejected removed sanctioned. had+to+stop must+close embargoed. prevent',
  bound: 'only. limited+to restricted+to outside.',
  doubt:
    'if. may. might. should. vary varies depend unless how. why. what. when. my. shipping ship. tax. allow+access location+ser responsib agree hereby affiliated represent warrant confirm how+to countries+where which+countr supported+countr restored. detect+your focus. schedule announc postcode verify+your+loc detected+as incoming filtering geolocate warranty traffic+from maybe shipp dispatch address+in determine. you+must users+must enable. enabling future selected+country selected+region selected+content currently+selected stores+found results no+stores',
  aside:
    'some. many. other. certain. users. people. selected specified following settings sometimes could+be could+have such.',
};

/** German, Dutch and the Scandinavian languages. */
export const germanic: Words = {
  languages: 'de nl da nb sv is',
  mine: 'dein ihr. ihre. ihrem. ihrer. diese aktuell jouw. uw. je. dit. deze. huidige ditt. din. deres. denne. det. dette waar. hvor. aufgrund wegen basis grund. einem. jou. þinu. þitt. dina. min.',
  place:
    'land. lande regio standort ort. gebie locati omrad sted. plats. zone. bundesl aufenth rechtsg wohn posis gegend',
  own: 'waar+je hvor+du geografi geograph',
  person: 'sie. ihr ihnen wir. unser du. je. uw vi. din',
  no: 'nicht. kein niet. geen. ikk inte. icke. nimmt. ekki nie.',
  able: 'verfug zugan erreich unterst erlaub moglich gestatt angeb aangeb gibt. ansehen zulass abspiel nutz anbi frei spend beschik toeg onderst mogelijk bereik gebruik accept tilg tillg stott mulig understot tilb vis. vise. hente brug anvand rettighe emot. adgang aktivi lanc stod abgespiel prenumer gar. kan. kann konn kunn adgengi tilt beskikb geoffn lever nutzb freigesch anseh mulighed',
  refusal:
    'gesperr blocki blokk bloke geblok verbot verbod verweig untersag eingeschr beschran beperk geweig sparr spærr illegaal gewarrt abgelehnt afgewez nekad nektes avvist avvis begrans begrens begrænset gebannt ausgeschl uitgesch ausgeschalt deaktiv',
  bound: 'nur. alleen. kun. endast ausserh utenfor udenfor utanfor buiten',
  doubt:
    'wenn. falls. variier warum. wie. was. mein als. waarom. hoe. hvis. hvorfor varfor hvordan hur. hiermit dafur. stimmen verkehr eingehend traffic ermittel bestimm bepaal filter liefer versend bezorg verzend leverans frakt moglicherw eventuell kanskje winkel muligvis detect identif zukunft ausgewahlte+land gewahlte+land vielleicht konnte+sein konnten+sein misschien kanske mogelijk+is kan+zijn kan+vara kan+vaere wann. wanneer nar.',
  aside:
    'einige manche sommige noen. nogle. vissa. nutzer kunden ausgew filial gefunden lander. landern laender regionen landen. gebruikers klanten anvandare kunder brukere brugere',
};

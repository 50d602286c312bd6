import type { Words } from './words.ts';

export const english: Words = {
  languages: 'en',
  mine: 'your. this. current based. due. because. from+a. from+an. where+you. are+in. my. resident reside. located.',
  place:
    'countr region. regions regional location. locations territor jurisdiction area. areas. state. states. market. geograph nation. locale part+of+the+world outside.',
  own: 'where+you+are where+you+live geo+block geoblock geo+restr georestr geo+fenc geofenc',
  person: 'you. your. we. our. us.',
  no: 'not. unable. no. nor. never. isnt. cant.',
  able: 'avail support access offer operat serv provid allow permit open. work accept launch licen eligib view watch play use. using. authori process ship. sell. regist sign. show. enabl reach download purchas continu present enter.',
  refusal:
    'unavail unsupport block restrict prohibit forbid denied ban. banned disabl inelig refus withheld suspend inaccess exclud discontinu left. exited ceased stopped closed not+yet not+in+your',
  bound: 'only. limited+to restricted+to outside. exclusively',
  doubt:
    'if. may. might. could. should. some. many. other. certain. vary varies depend unless how. why. what. such. when. user. users. people. my. shipping ship. deliver tax. taxes allow+access location+ser location+acc location+per responsib future agree hereby affiliated settings represent warrant confirm following specified selected must',
};

/** German, Dutch and the Scandinavian languages. */
export const germanic: Words = {
  languages: 'de nl da nb sv is',
  mine: 'dein ihr. ihre. ihrem. ihrer. eure diese aktuell jouw. uw. je. dit. deze. huidige ditt. din. deres. denne. det. dette wo. waar. hvor. aufgrund wegen basis baser vanwege grund. einem.',
  place:
    'land. lande landet. lander. regio standort ort. orte. gebie locati omrad staat. sted. plats. zone. bundesl aufenth rechtsg rechtsr wohn placering posis ausserh utenfor udenfor utanfor buiten',
  own: 'wo+du wo+sie waar+je hvor+du',
  person: 'sie. ihr ihnen wir. unser du. je. uw wij. vi. din',
  no: 'nicht. kein niet. geen. ikk inte. icke. ej. ekki. nimmt.',
  able: 'verfug zugan erreich unterst erlaub moglich gestatt angeb aangeb gibt. ansehen zulass abspiel ansehen nutz anbi bedien frei aufruf spend beschik toeg onderst mogelijk bereik gebruik bekij lever accept akzept tilg tillg stott stod mulig mojl understot tillat tilb erbj vis. vise. hente brug bruk anvand rettighe motta emot. adgang',
  refusal:
    'gesperr sperr blocki blokk blocker geblok verbot verbod verweig untersag eingeschr beschran beperk unzul ausgeschl geweig sparr spaer forbud forbj nekad naegt nekte begr stoppet',
  bound: 'nur. alleen. kun. endast ausserh utenfor udenfor utanfor buiten',
  doubt:
    'wenn. falls. einige manche variier warum. wie. was. nutzer kunden mein als. sommige waarom. hoe. hvis. dersom. noen. nogle. vissa. hvorfor varfor hvordan hur. zukunft hiermit stimmen ausgew',
};

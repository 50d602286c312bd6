import type { Words } from './words.ts';

export const english: Words = {
  languages: 'en',
  mine: 'your. this. that. current. currently. based. due. because. detected. from+a. from+an. you+are. you+re. where+you. are+in. resident. residents. reside. located. accessing+from',
  place:
    'countr region. regions. regional location. locations. territor jurisdiction area. areas. state. states. market. markets. geograph nation. nations. locale. locality. continent part+of+the+world outside.',
  own: 'where+you+are where+you+live where+you+re geo-block geoblock geo-restrict georestrict geo-fenc geofenc geo-lock geolock country-block region-lock',
  no: 'not. unable. no. nor. never. isnt. cant. doesnt. dont. wont.',
  able: 'avail support access offer operat serv provid allow permit open. opened work. works. accept launch licen eligib view watch play use. used. using. authori process ship. sell. regist sign. show. display enabl reach download purchas continu proceed possib rolled present enter.',
  refusal:
    'unavail unsupport block. blocked blocks. blocking restrict prohibit forbid denied denies. ban. bans. banned disabl inelig refus reject withheld suspend inaccess exclud discontinu limited left. exited ceased stopped closed not+yet',
  bound: 'only. limited+to restricted+to outside. exclusively',
  doubt:
    'if. may. might. could. should. some. many. other. certain. vary varies depend unless whether how. why. what. example e.g such. case. when. while. user. users. customer people. my. shipping shipment deliver tax taxes determine allow+access location+service location+access location+permission responsib future agree hereby affiliated trademark settings',
  excuse: 'believe think. feel. error mistake question wrong need+help vpn. contact. travel',
};

/** German, Dutch and the Scandinavian languages. */
export const germanic: Words = {
  languages: 'de nl da nb sv is',
  mine: 'dein ihr. ihre. ihrem. ihrer. ihren. eure eurem. euer. dies. diese diesem. aktuell derzeit jouw. uw. je. dit. deze. dat. huidige ditt. din. deres. ert. er. denne. denna. det. dette detta wo. waar. dar. hvor. aufgrund wegen basis baser vanwege grund. fra. einem. fran. landet.',
  place:
    'land. lande. landes. lander. landen. landet. regio standort ort. orte. ortes. gebied gebiet locati omrad staat. sted. plats. plass. posisj posit zone. bundesl aufenth rechtsg rechtsr wohn lokasj placering stat. ausserhalb utenfor udenfor utanfor buiten',
  own: 'wo+du wo+sie waar+je waar+u hvor+du dar+du geoblock',
  no: 'nicht. kein niet. geen. ikke. ikkje. inte. icke. ej. ekki. n.',
  able: 'verfug zugang zugreif erreich unterst erlaub moglich gestatt angeb zulass zugel abspiel nutz anbiet bedien freig aufruf anzeig angez ausgel akzept spend beschik toega toegest onderst mogelijk bereik gebruik bekij weergeg afges lever accept tilg tillg stott stod mulig mojl tillat tilb erbj vis. vise. visas. hente. godta brug bruk anvand rettighe rattigh motta emot. adgang donat laden. nimmt.',
  refusal:
    'gesperr sperr blockier blokker blocker geblok verbot verweig untersag eingeschr beschran beperk unzul ausgeschl eingest geweig afgesl onbesch sparrad spaerr forbud forbj nekad naegt nekte begrens begrans stoppet geoblock',
  bound: 'nur. alleen. kun. endast ausserhalb utenfor udenfor uden+for utanfor buiten',
  doubt:
    'wenn. falls. sofern. konn einige manche variier abhang warum. wie. was. nutzer kunden mein als. sommige varieer waarom. hoe. hvis. dersom. noen. nogle. vissa. hvorfor varfor hvordan hur. mitt. mit. deutschland sollte',
  excuse: 'glaub. glauben denk fehler problem mein. fout vraag fejl feil fel. tror anser bedenk',
};

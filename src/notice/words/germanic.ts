import type { Words } from './words.ts';

export const german: Words = {
  language: 'de',
  here: '(?:dein|ihr|eur|dies|aktuell|derzeitig)_ (?:land|region|standort|ort\\b|gebiet|wohn|staat|gegend|aufenthalt|rechtsgebiet|bundesl|zone)|wo (?:du|sie) |(?:aufgrund|wegen|basis|basierend auf)_ (?:standort|ort\\b|region)|(?:land|region|ort)~, (?:in|aus) de|(?:eingeschrankt|gesperrt|unterstutzt|sanktioniert)~ (?:land|region|gebiet|rechtsgebiet)|einem rechtsgebiet',
  place: 'land\\b|landes|lander|region|standort|gebiet|rechtsgebiet|ausserhalb|europ',
  refusal:
    'nicht_ (?:verfug|zugang|erreich|unterstutz|erlaubt|moglich|gestatte|angebot|zulass|zugelass|abspiel|nutz|anbiet|bedien|freigeg|zur verf|aufruf|anzeig|gezeigt|ausgel|akzept|eroff|regist|genutzt)|gesperrt|blockiert|verboten|verweiger|untersagt|eingeschrankt|beschrankt|unzulassig|nimmt keine|kein(?:e|en)? (?:zugang|zugriff|angebot)|nur (?:in|fur)|ausgeschlossen|eingestellt|geoblock',
  doubt:
    'wenn|falls|konnen? (?:nicht |variier|sich|je)|konnte|einige|manche|bestimmte (?:inhalt|funktion|land)|variier|abhang|warum|wie (?:man|kann|du|sie)|was (?:ist|wenn)|nutzer (?:in|aus)|kunden (?:in|aus)|meinem land|beispiel|sofern',
};
export const dutch: Words = {
  language: 'nl',
  here: '(?:je|jouw|uw|jullie|dit|deze|dat|huidige)_ (?:land|regio|locatie|gebied|provincie|rechtsgebied)|waar (?:je|u) |(?:op basis van|vanwege)_ locatie',
  place: 'land\\b|landen|regio|locatie|gebied|buiten|europ',
  refusal:
    'niet_ (?:beschik|toega|ondersteun|toegestaan|mogelijk|aangebod|bereik|gebruik|afgespeel|bekij|weergeg|werk|lever|accept)|geblokkeerd|geweigerd|verboden|beperkt|afgeslot|accepteert geen|geen toegang|alleen (?:beschik|in|voor)|onbeschik|opgeschort',
  doubt:
    '\\bals (?:je|u|de|het|een) (?!denk|vind|van mening)|sommige|bepaalde (?:land|func)|mogelijk|kunnen|varieer|waarom|hoe (?:je|u|kan)|gebruikers in|klanten in|mijn land|afhank',
};
export const scandinavian: Words = {
  language: 'sv',
  here: '(?:ditt|din|dit|deres|ert|er|det(?:te|ta)?|den(?:na|ne)?)_ (?:land|region|omrad|sted|plats|posisjon|placering|lokasjon|stat\\b)|(?:der|hvor|dar|har) (?:du|ni|i) (?:er|befin|bor|ar)|(?:basert|baserat|baseret) pa_ (?:sted|plats|placering|posisjon)|fra land|at du er i|att du ar i',
  place: 'land\\b|lande|region|omrade|utenfor|udenfor|utanfor|uden for|europ',
  refusal:
    '(?:ikke|inte|icke|ej|ikkje)_ (?:tillgang|tilgjen|tilgaeng|stott|stod|mulig|mojl|till?at|tilbud|till?gj|fungera|tilbyd|erbjud|till?ader|vise|visas|ga |hente|motta|ta emot|godta|accepter|rettighe|brug|bruk|anvand)|(?:godtar|accepterer|tar) (?:ikke|inte)|blokk?er|sparra|spaerr|forbud|forbjud|neka|naegte|nekte|begrens|begrans|stoppe[dt]|stangd|kun (?:tilg|i )|endast',
  doubt:
    '\\b(?:om|hvis|dersom) (?:du|det|man) (?!men|tror|anser)|noen land|nogle|vissa|visse|enkelte|varier|kan vaere|kan vara|hvorfor|varfor|hvordan|hur |brukere i|anvandare i|brugere i|mitt land|mit land|avhen|afhaeng',
};

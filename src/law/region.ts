/**
 * ISO 3166-1 alpha-2 codes in use (249), and XK (Kosovo, user-assigned, as the European Commission and CLDR write it): the
 * one list of countries there is. Rules and records are checked against it, and visitors pick from it.
 */
const COUNTRIES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO ' +
  'FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE ' +
  'JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO ' +
  'MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW ' +
  'PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM ' +
  'TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';

/** Ukrainian regions that sanctions law names: Crimea, Sevastopol, and the oblasts held in part. */
export const UKRAINIAN_REGIONS = ['UA-09', 'UA-14', 'UA-23', 'UA-40', 'UA-43', 'UA-65'] as const;

const countries: ReadonlySet<string> = new Set(COUNTRIES.split(' '));

/** Every region there is: countries by code, then the Ukrainian regions. */
export const REGIONS: readonly string[] = [...countries, ...UKRAINIAN_REGIONS];

const regions: ReadonlySet<string> = new Set(REGIONS);

/** True for an ISO 3166-1 alpha-2 code in upper case. */
export function isCountry(code: string): boolean {
  return countries.has(code);
}

/** True for a code of {@link REGIONS}, in upper case. */
export function isRegion(code: string): boolean {
  return regions.has(code);
}

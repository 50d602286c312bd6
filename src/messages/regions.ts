import type { MessageKey } from './message-key.ts';

/** ISO 3166-1 alpha-2 codes in use, sorted (ISO 3166 Maintenance Agency, 249 codes). */
const COUNTRIES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';

/** Regions of Ukraine that sanctions law treats apart: Crimea, Sevastopol, Donetsk, Luhansk, Kherson, Zaporizhzhia. */
const UKRAINIAN_REGIONS = {
  'UA-09': 'region_ua_09',
  'UA-14': 'region_ua_14',
  'UA-23': 'region_ua_23',
  'UA-40': 'region_ua_40',
  'UA-43': 'region_ua_43',
  'UA-65': 'region_ua_65',
} as const satisfies Record<string, MessageKey>;

/** Every region a visitor can pick: countries, then the Ukrainian regions by their ISO 3166-2 code. */
export const REGIONS: readonly string[] = [...COUNTRIES.split(' '), ...Object.keys(UKRAINIAN_REGIONS)];

/** True for a code of {@link REGIONS}. */
export const isRegion = (code: string): boolean => REGIONS.includes(code);

/** Message key of a region CLDR has no name for, null for any other code. */
export function regionMessageKey(code: string): MessageKey | null {
  return code in UKRAINIAN_REGIONS ? UKRAINIAN_REGIONS[code as keyof typeof UKRAINIAN_REGIONS] : null;
}

import { isRegion } from '../law/region.ts';

/**
 * Time zones of places people are most often turned away from, to the place they speak for: IANA time zone database,
 * `zone1970.tab` and `backward`. A zone that several countries share (Asia/Yangon excepted) suggests nothing.
 */
const REGION_OF_ZONE: Readonly<Record<string, string>> = {
  'America/Caracas': 'VE',
  'America/Havana': 'CU',
  'America/Managua': 'NI',
  'Africa/Khartoum': 'SD',
  'Africa/Tripoli': 'LY',
  'Asia/Aden': 'YE',
  'Asia/Baghdad': 'IQ',
  'Asia/Beirut': 'LB',
  'Asia/Damascus': 'SY',
  'Asia/Hong_Kong': 'HK',
  'Asia/Kabul': 'AF',
  'Asia/Minsk': 'BY',
  'Asia/Pyongyang': 'KP',
  'Asia/Rangoon': 'MM',
  'Asia/Shanghai': 'CN',
  'Asia/Tehran': 'IR',
  'Asia/Urumqi': 'CN',
  'Asia/Yangon': 'MM',
  Cuba: 'CU',
  'Europe/Minsk': 'BY',
  'Europe/Simferopol': 'UA-43',
  'Europe/Kiev': 'UA',
  'Europe/Kyiv': 'UA',
  Iran: 'IR',
  PRC: 'CN',
};

/** Zones of Russia beside Moscow (tzdata, country code RU). Simferopol is not among them on purpose. */
const RUSSIAN_ZONES =
  /^(?:Europe\/(?:Moscow|Kaliningrad|Samara|Saratov|Ulyanovsk|Astrakhan|Volgograd|Kirov)|Asia\/(?:Yekaterinburg|Omsk|Novosibirsk|Barnaul|Tomsk|Novokuznetsk|Krasnoyarsk|Irkutsk|Chita|Yakutsk|Khandyga|Vladivostok|Ust-Nera|Magadan|Sakhalin|Srednekolymsk|Kamchatka|Anadyr)|W-SU)$/;

/**
 * A region to propose, never to assume: from the clock's time zone, else from the region in the first language that
 * names one (`fa-IR`). Null when neither says. Nothing is looked up anywhere.
 */
export function suggestRegion(timeZone: string, languages: readonly string[]): string | null {
  const byZone = Object.hasOwn(REGION_OF_ZONE, timeZone)
    ? REGION_OF_ZONE[timeZone]
    : RUSSIAN_ZONES.test(timeZone)
      ? 'RU'
      : undefined;
  if (byZone !== undefined) return byZone;
  for (const language of languages) {
    const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(language)?.[1]?.toUpperCase();
    if (region !== undefined && isRegion(region)) return region;
  }
  return null;
}

/** {@link suggestRegion} for this browser. */
export function suggestRegionHere(): string | null {
  return suggestRegion(Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.languages);
}

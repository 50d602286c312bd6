import type { Provider } from './facts.ts';
import type { Jurisdiction } from './rule-format.ts';

/** Members of the European Union since 2013-07-01; the United Kingdom counts until {@link BRITAIN_LEFT}. */
export const EU_MEMBERS: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** First day on which EU sanctions law no longer bound British providers (end of the transition period). */
export const BRITAIN_LEFT = '2021-01-01';

/** Seats that stand for every answer the rules can give, one a class: an unknown seat is judged over these. */
export const REPRESENTATIVE_SEATS: readonly string[] = [
  'US',
  'DE',
  'GB',
  'CH',
  'CA',
  'JP',
  'AU',
  'IS',
  'LI',
  'NO',
  'NZ',
  'SG',
  'KR',
  'IN',
  'UA',
];

/**
 * The seats an unknown one is judged over in `region`. Israel's ordinance bars paid dealings with Iran, so that nothing is
 * free there whoever the operator is, rare as Israeli ones are: the table by operator gives Israel a row of its own, and
 * the rest is seen to agree. For its other neighbours the ordinance is open, and judging every unknown operator by it
 * there would leave nothing but "it depends".
 */
export const seatsFor = (region: string): readonly string[] =>
  region === 'IR' ? WITH_ISRAEL : REPRESENTATIVE_SEATS;

const WITH_ISRAEL: readonly string[] = [...REPRESENTATIVE_SEATS, 'IL'];

const OWN_CLASS: Readonly<Record<string, string>> = { US: 'us', CH: 'ch', CA: 'ca', JP: 'jp', AU: 'au' };

/** Classes of provider that live under a sanctions law on record here, and whose law it is. */
const LAW_OF_SEAT: Readonly<Record<string, Jurisdiction>> = {
  us: 'US',
  eu: 'EU',
  gb: 'GB',
  ch: 'CH',
  ca: 'CA',
  jp: 'JP',
  au: 'AU',
};
const ON_RECORD = Object.keys(LAW_OF_SEAT);

/** The laws on record that a provider of these classes lives under by its seat; none for a seat elsewhere. */
export const lawsOf = (classes: ReadonlySet<string>): readonly Jurisdiction[] =>
  [...classes].map((name) => LAW_OF_SEAT[name]).filter((law) => law !== undefined);

/** Territories with a code of their own to which another seat's sanctions law extends, by that seat. */
const TERRITORIES: readonly (readonly [string, string])[] = [
  // 31 CFR chapter V: "the United States, its territories and possessions".
  ['US', 'AS GU MP PR UM VI'],
  // Orders in Council (EU measures until 2020, British since); Bermuda, Gibraltar and the Crown dependencies by laws of their own.
  ['GB', 'AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG'],
  // Part of the Union's territory: Art. 355(1) and (4) TFEU.
  ['FR', 'GF GP MF MQ RE YT'],
  ['FI', 'AX'],
  ['AU', 'CC CX HM NF'],
  ['NO', 'SJ'],
];
const SEAT_OF: ReadonlyMap<string, string> = new Map(
  TERRITORIES.flatMap(([seat, codes]) => codes.split(' ').map((code) => [code, seat] as const)),
);

/** The country whose sanctions law a provider seated in `country` lives under: itself, but for some territories. */
const seatOf = (country: string): string => SEAT_OF.get(country) ?? country;

const members: ReadonlySet<string> = new Set(EU_MEMBERS);

const isEuropean = (country: string, date: string) =>
  members.has(country) || (country === 'GB' && date < BRITAIN_LEFT);

/**
 * Classes of provider (see `BOUND_CLASSES` in rule-format.ts) that a provider with a known seat falls into when it
 * serves `region` on `date`.
 */
export function classesOf(
  provider: Provider & { readonly country: string },
  region: string,
  date: string,
): ReadonlySet<string> {
  const served = isEuropean(region, date) ? 'serves-eu' : region === 'GB' ? 'serves-gb' : '';
  const key = `${provider.country} ${provider.ownedBy ?? ''} ${served} ${region === 'GB'} ${date < BRITAIN_LEFT}`;
  let classes = remembered.get(key);
  if (classes === undefined) {
    classes = computeClasses(provider, region, date);
    remembered.set(key, classes);
  }
  return classes;
}

/** Classes depend on little: a few thousand keys at most, so they are worked out once. */
const remembered = new Map<string, ReadonlySet<string>>();

function computeClasses(
  provider: Provider & { readonly country: string },
  region: string,
  date: string,
): ReadonlySet<string> {
  const country = seatOf(provider.country);
  const ownedBy = provider.ownedBy === undefined ? undefined : seatOf(provider.ownedBy);
  const classes = new Set(['anyone', provider.country, country]);
  const own = OWN_CLASS[country];
  if (own !== undefined) classes.add(own);
  if (country === 'GB' && date >= BRITAIN_LEFT) classes.add('gb');
  if (isEuropean(country, date)) classes.add('eu');
  if (country !== 'US') classes.add('not-us').add(ownedBy === 'US' ? 'us-owned' : 'foreign');
  if (!ON_RECORD.some((name) => classes.has(name))) classes.add('outside');
  if (ownedBy !== undefined && isEuropean(ownedBy, date) && !classes.has('eu')) classes.add('eu-owned');
  if (isEuropean(region, date)) classes.add('serves-eu');
  if (region === 'GB') classes.add('serves-gb');
  return classes;
}

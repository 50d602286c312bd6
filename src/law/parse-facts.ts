import { isDay } from './days.ts';
import { CUSTOMERS, DELIVERIES, type Facts, PAYMENTS } from './facts.ts';
import { isCountry, isRegion } from './region.ts';
import { SERVICES, type Service } from './service.ts';

/** First and last day the rules can be asked about. History is on record from 2010. */
export const EARLIEST = '2010-01-01';
export const LATEST = '2030-12-31';

/** What is wrong with a question: which field, why, and what it may be. */
export interface FactsFault {
  readonly field: string;
  readonly message: string;
  readonly allowed: string | readonly string[];
}

export type ParsedFacts =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly fault: FactsFault };

const FIELDS = ['region', 'provider', 'service', 'payment', 'customer', 'delivery', 'outlet', 'date'];
const OUTLET_LIMIT = 80;

/** Services that no parcel can hold. */
const NEVER_GOODS: readonly Service[] = [
  'messaging',
  'email',
  'social-network',
  'video-conferencing',
  'blogging',
  'web-browsing',
  'collaboration',
  'translation',
  'user-authentication',
  'web-hosting',
  'domain-registration',
  'dns',
  'cdn',
  'cloud-hosting',
  'search-engine',
  'generative-ai',
  'payments',
  'remittances',
  'travel-booking',
  'advertising',
  'it-consulting',
  'professional-services',
];

/**
 * Reads a question from JSON. `payment`, `customer` and `delivery` may be left out and are then unknown; so may
 * `provider` and `provider.country`. The first fault found is reported with the values the field allows.
 */
export function parseFacts(value: unknown): ParsedFacts {
  if (!isRecord(value)) return fault('facts', 'must be an object', FIELDS);
  for (const key of Object.keys(value))
    if (!FIELDS.includes(key)) return fault(key, 'is no field of the facts', FIELDS);
  const { region, service, date, outlet } = value;
  if (typeof region !== 'string' || !isRegion(region))
    return fault(
      'region',
      'must be a region on record',
      'ISO 3166-1 alpha-2 in upper case, or UA-09, UA-14, UA-23, UA-40, UA-43, UA-65',
    );
  if (!isOneOf(SERVICES, service)) return fault('service', 'must be a service on record', SERVICES);
  const payment = value.payment ?? 'unknown';
  if (!isOneOf(PAYMENTS, payment)) return fault('payment', 'is not a known value', PAYMENTS);
  const customer = value.customer ?? 'unknown';
  if (!isOneOf(CUSTOMERS, customer)) return fault('customer', 'is not a known value', CUSTOMERS);
  const delivery = value.delivery ?? 'unknown';
  if (!isOneOf(DELIVERIES, delivery)) return fault('delivery', 'is not a known value', DELIVERIES);
  if (typeof date !== 'string' || !isDay(date) || date < EARLIEST || date > LATEST)
    return fault(
      'date',
      'must be a day the rules can be asked about',
      `YYYY-MM-DD from ${EARLIEST} to ${LATEST}`,
    );
  if (
    outlet !== undefined &&
    (typeof outlet !== 'string' || outlet.trim() === '' || outlet.length > OUTLET_LIMIT)
  )
    return fault('outlet', 'must be the name of a media outlet', `1 to ${OUTLET_LIMIT} characters`);
  const provider = parseProvider(value.provider);
  if (!provider.ok) return provider;
  if (delivery === 'goods' && NEVER_GOODS.includes(service))
    return fault('delivery', `"goods" contradicts the service "${service}"`, [
      'hosted',
      'download',
      'unknown',
    ]);
  if (service === 'education-paid' && payment === 'free')
    return fault('payment', '"free" contradicts the service "education-paid"; use "e-learning"', [
      'paid',
      'unknown',
    ]);
  const facts: Facts = { region, provider: provider.provider, service, payment, customer, delivery, date };
  return { ok: true, facts: outlet === undefined ? facts : { ...facts, outlet } };
}

function parseProvider(
  value: unknown,
): { ok: true; provider: Facts['provider'] } | { ok: false; fault: FactsFault } {
  if (value === undefined) return { ok: true, provider: {} };
  if (!isRecord(value)) return fault('provider', 'must be an object', ['country', 'ownedBy']);
  const provider: { country?: string; ownedBy?: string } = {};
  for (const [key, code] of Object.entries(value)) {
    if (key !== 'country' && key !== 'ownedBy')
      return fault(`provider.${key}`, 'is no field of a provider', ['country', 'ownedBy']);
    if (typeof code !== 'string' || !isCountry(code))
      return fault(`provider.${key}`, 'must be a country', 'ISO 3166-1 alpha-2 in upper case');
    provider[key] = code;
  }
  return { ok: true, provider };
}

function fault(
  field: string,
  message: string,
  allowed: string | readonly string[],
): { ok: false; fault: FactsFault } {
  return { ok: false, fault: { field, message, allowed } };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOneOf = <T extends string>(values: readonly T[], value: unknown): value is T =>
  values.some((each) => each === value);

import type { Offer } from '../companies/company.ts';
import type { Service } from '../law/service.ts';
import type { Claim, Explanation, Failure, Headline, OtherCause } from './explanation.ts';
import { isStateBlock } from './reason.ts';

/** Services whose rights are sold country by country. */
const LICENSED: ReadonlySet<Service> = new Set(['streaming-media', 'e-gaming', 'news-media']);

/** Causes that fit each headline, likeliest first. A wall that explains itself leaves few. */
const FITTING: Partial<Record<Headline, readonly OtherCause[]>> = {
  'over-compliance': ['vpn-proxy', 'account'],
  required: ['vpn-proxy', 'account'],
  'partly-required': ['vpn-proxy', 'account'],
  'own-choice': ['vpn-proxy', 'account'],
  'not-required': ['licensing', 'vpn-proxy', 'account'],
  'cannot-tell': ['licensing', 'vpn-proxy', 'account'],
  denied: ['bot-check', 'vpn-proxy', 'outage', 'account', 'state-block', 'licensing'],
  'denied-on-record': ['bot-check', 'vpn-proxy', 'outage', 'account'],
  'nothing-found': ['account', 'outage', 'state-block', 'vpn-proxy', 'licensing'],
  'on-record': ['account', 'vpn-proxy'],
  'state-block': ['outage'],
  licensing: ['vpn-proxy'],
  'vpn-proxy': ['bot-check'],
};

/**
 * What can keep a page from loading. Nobody can tell these apart from where the visitor sits, so the order is no guess;
 * an edge that drops countries lets names resolve, and breaks off before or after the connection stands.
 */
const BEHIND_FAILURE: Readonly<Record<Failure, readonly OtherCause[]>> = {
  dns: ['own-line', 'outage', 'state-block'],
  connection: ['own-line', 'outage', 'state-block', 'edge'],
  'time-out': ['own-line', 'outage', 'state-block', 'edge'],
  tls: ['own-line', 'outage', 'state-block', 'edge'],
  'cut-off': ['outage', 'state-block', 'edge'],
};

/** What else the wall may be. A state's block on record, and rights where the company sells them, come first. */
export function otherCausesFor(
  { headline, notice, failure }: Pick<Explanation, 'headline' | 'notice' | 'failure'>,
  claims: readonly Claim[],
  offers: readonly Offer[],
): OtherCause[] {
  if (notice === null && failure !== null) return [...BEHIND_FAILURE[failure]];
  const fitting = FITTING[headline] ?? [];
  if (fitting.length === 0) return [];
  const stateBlocks = claims.some((claim) => claim.lasting && isStateBlock(claim));
  const sellsRights = offers.some(({ service }) => LICENSED.has(service));
  // Of a company whose offers are on record it is known that it sells no such rights.
  const isPossible = (cause: OtherCause) => cause !== 'licensing' || offers.length === 0 || sellsRights;
  return [
    ...new Set([
      ...(stateBlocks && headline !== 'state-block' ? ['state-block' as const] : []),
      ...(sellsRights && headline !== 'licensing' ? ['licensing' as const] : []),
      ...fitting.filter(isPossible),
    ]),
  ];
}

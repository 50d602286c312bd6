import type { Decider } from '../companies/company.ts';
import type { Notice } from '../notice/notice.ts';
import type { Claim, Headline } from './explanation.ts';
import { isByWord } from './notice-by-word.ts';
import { leadingClaim, turnsAway } from './reason.ts';

/**
 * Standard pages that a host shows of its own accord, whoever the customer is. The country pages of CloudFront and
 * Cloudflare are not among them: those appear only where the site's owner has set them up.
 */
const HOSTING_DEFAULTS: ReadonlySet<string> = new Set(['app-engine']);

/**
 * Who made the block: the template of the page before the record, the record before the page's mere existence. Of the
 * record only walls count: who sold nothing more to some (Zoom, to state bodies in Russia) has not made this one.
 */
export function deciderFor(headline: Headline, notice: Notice | null, claims: readonly Claim[]): Decider {
  if (headline === 'state-block') return 'state';
  if (headline === 'nothing-found') return 'unknown';
  if (notice?.servedBy && HOSTING_DEFAULTS.has(notice.servedBy)) return 'hosting';
  const recorded = leadingClaim(claims.filter(turnsAway))?.restriction.decider ?? 'unknown';
  if (recorded !== 'unknown') return recorded;
  if (headline === 'licensing') return 'vendor-contract';
  const ownWords = notice !== null && !isByWord(notice) && WORDED_BY_THE_SITE.has(notice.kind);
  return ownWords ? 'site' : 'unknown';
}

/** Kinds in which the site itself speaks; a court, a state or a bare refusal is somebody else, or nobody knows who. */
const WORDED_BY_THE_SITE: ReadonlySet<Notice['kind']> = new Set([
  'sanctions',
  'country',
  'gdpr',
  'vpn-proxy',
]);

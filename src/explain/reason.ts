import type { RestrictionKind, StatedReason } from '../companies/company.ts';
import { firstDay } from '../companies/dates.ts';
import type { Notice } from '../notice/notice.ts';
import type { Claim, Reason } from './explanation.ts';
import { isByWord } from './notice-by-word.ts';

/** Reasons that put the block on sanctions or export law. */
const LEGAL: ReadonlySet<StatedReason> = new Set(['sanctions-compliance', 'export-control']);
/** Reasons by which they say themselves that it is their choice. A partner's or a host's terms are neither. */
const CHOICE: ReadonlySet<StatedReason> = new Set(['solidarity', 'business-exit', 'security', 'contract']);

export const blamesLaw = ({ reason }: Reason): boolean => LEGAL.has(reason);
export const isOwnChoice = ({ reason }: Reason): boolean => CHOICE.has(reason);

/** Kinds of restriction that do not keep a visitor out of the site: their reason says little of a wall in front of it. */
const BESIDE_THE_WALL = new Set(['payments-off', 'feature-restriction']);

/** True for what keeps visitors of a region out of the site, or lets them create no account in it. */
export const isWall = ({ restriction }: Claim): boolean => WALLS.has(restriction.kind);

const WALLS: ReadonlySet<RestrictionKind> = new Set([
  'geoblock',
  'account-suspension',
  'signup-refusal',
  'download-refusal',
]);

/** True for a block by somebody else than the company: it never gives the company's reason. */
export const isStateBlock = ({ restriction }: Claim): boolean =>
  restriction.kind === 'state-block' || restriction.decider === 'state';

/** True for what the company itself did to a region: not the state's doing, not a step against listed customers alone. */
export const isOfRegion = (claim: Claim): boolean =>
  !isStateBlock(claim) && claim.restriction.aimedAt !== 'designated-customers';

/**
 * The claim that best tells why the company turns visitors away now: one that lasts, is the company's own, gives a
 * reason, is about access rather than payments or single features; of several the newest, and of one day the surer.
 */
export function leadingClaim(claims: readonly Claim[]): Claim | null {
  const order = ['low', 'medium', 'high'];
  const rank = ({ restriction }: Claim): string =>
    [
      restriction.statedReason === 'unstated' ? 0 : 1,
      BESIDE_THE_WALL.has(restriction.kind) ? 0 : 1,
      restriction.since === null ? '' : firstDay(restriction.since),
      order.indexOf(restriction.confidence),
    ].join(' ');
  const own = claims.filter((claim) => claim.lasting && isOfRegion(claim));
  return own.reduce<Claim | null>(
    (best, one) => (best === null || rank(one) >= rank(best) ? one : best),
    null,
  );
}

/** Why they say they do it: the page's own words before the record. */
export function reasonFor(notice: Notice | null, claims: readonly Claim[]): Reason {
  if (notice?.kind === 'sanctions') {
    const onlyExports = notice.lawsNamed.length > 0 && notice.lawsNamed.every((law) => EXPORT_LAWS.test(law));
    return {
      reason: onlyExports ? 'export-control' : 'sanctions-compliance',
      from: isByWord(notice) ? 'visitor' : 'notice',
      claim: null,
    };
  }
  const claim = leadingClaim(claims);
  return claim === null || claim.restriction.statedReason === 'unstated'
    ? { reason: 'unstated', from: 'none', claim: null }
    : { reason: claim.restriction.statedReason, from: 'record', claim };
}

const EXPORT_LAWS = /\b(EAR|export|BIS|Commerce)\b/i;

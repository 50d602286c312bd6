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

/** True for what takes payments or a single feature away and keeps nobody out of the site. */
export const isBesideTheWall = ({ restriction }: Claim): boolean =>
  restriction.kind === 'payments-off' || restriction.kind === 'feature-restriction';

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

/** True for a wall of the company's own that no source says has ended, however long ago it was. */
export const hasTurnedAway = (claim: Claim): boolean => claim.lasting && isOfRegion(claim) && isWall(claim);

/** True for such a wall as far as anybody knows today: only then may it be why people of the region are turned away. */
export const turnsAway = (claim: Claim): boolean => hasTurnedAway(claim) && !claim.faded;

/**
 * The claim that best tells why the company turns visitors away now: one that lasts and has not faded, is the company's
 * own, gives a reason, is about access rather than payments; of several the newest, and of one day the surer. A single
 * feature taken away tells of no wall: an edition of GitHub that may not be sold to Belarus made it the maker of any
 * wall there.
 */
export function leadingClaim(claims: readonly Claim[]): Claim | null {
  const order = ['low', 'medium', 'high'];
  const rank = (claim: Claim): string =>
    [
      claim.restriction.statedReason === 'unstated' ? 0 : 1,
      isBesideTheWall(claim) ? 0 : 1,
      claim.restriction.since === null ? '' : firstDay(claim.restriction.since),
      order.indexOf(claim.restriction.confidence),
    ].join(' ');
  const own = claims.filter(
    (claim) =>
      claim.lasting && !claim.faded && isOfRegion(claim) && claim.restriction.kind !== 'feature-restriction',
  );
  return own.reduce<Claim | null>(
    (best, one) => (best === null || rank(one) >= rank(best) ? one : best),
    null,
  );
}

/** Why they say they do it: the page's own words before the record. Why payments ended is no reason for a wall. */
export function reasonFor(notice: Notice | null, claims: readonly Claim[]): Reason {
  if (notice?.kind === 'sanctions') {
    const onlyExports = notice.lawsNamed.length > 0 && notice.lawsNamed.every((law) => EXPORT_LAWS.test(law));
    return {
      reason: onlyExports ? 'export-control' : 'sanctions-compliance',
      from: isByWord(notice) ? 'visitor' : 'notice',
      claim: null,
    };
  }
  const claim = leadingClaim(notice === null ? claims : claims.filter((one) => !isBesideTheWall(one)));
  return claim === null || claim.restriction.statedReason === 'unstated'
    ? { reason: 'unstated', from: 'none', claim: null }
    : { reason: claim.restriction.statedReason, from: 'record', claim };
}

const EXPORT_LAWS = /\b(EAR|export|BIS|Commerce)\b/i;

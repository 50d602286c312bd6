import type { StatedReason } from '../companies/company.ts';
import type { Notice, NoticeKind } from '../notice/notice.ts';
import type { Claim, Headline, Reason, Verdict } from './explanation.ts';
import { isByWord } from './notice-by-word.ts';
import {
  blamesLaw,
  isBesideTheWall,
  isOfRegion,
  isOwnChoice,
  isStateBlock,
  leadingClaim,
  turnsAway,
} from './reason.ts';

/** Notices that say themselves that they are no sanctions matter. */
const OTHER_KIND: Partial<Record<NoticeKind, Headline>> = {
  licensing: 'licensing',
  gdpr: 'privacy-law',
  'legal-451': 'other-law',
  'age-or-local-law': 'age-or-local-law',
  'state-censorship': 'state-block',
  'vpn-proxy': 'vpn-proxy',
};

export interface HeadlineInput {
  readonly notice: Notice | null;
  readonly claims: readonly Claim[];
  /** Community lists name the host for this region. */
  readonly isListed: boolean;
  readonly reason: Reason;
  /** What the law says, over the parts. */
  readonly law: Verdict;
}

/**
 * The verdict beside the reason they state. A headline accuses nobody without their own words or a claim of fair
 * confidence, and says `not-required` only where the law's verdict does.
 */
export function headlineFor(input: HeadlineInput): { headline: Headline; verdict: Verdict } {
  const { notice, claims, isListed, law } = input;
  const ofNotice = notice === null ? undefined : OTHER_KIND[notice.kind];
  const other = ofNotice ?? otherKindOnRecord(input);
  if (other !== undefined) return { headline: other, verdict: 'another-kind' };
  const isOnRecord = isListed || claims.some((claim) => claim.lasting && isOfRegion(claim));
  if (notice === null) {
    return isOnRecord
      ? { headline: 'on-record', verdict: law }
      : { headline: 'nothing-found', verdict: 'no-notice' };
  }
  if (notice.kind === 'denied') {
    // Without a wall on record nothing ties the refusal to a place (to end sales is none); what the law would say of
    // one is nobody's question.
    return isListed || claims.some(turnsAway)
      ? { headline: 'denied-on-record', verdict: law }
      : { headline: 'denied', verdict: 'depends' };
  }
  return { headline: headlineOfLaw(input, notice), verdict: law };
}

function headlineOfLaw({ law, reason }: HeadlineInput, notice: Notice): Headline {
  if (law === 'required' || law === 'partly-required') return law;
  if (law !== 'not-required') return 'cannot-tell';
  const confidence = reason.from === 'record' ? reason.claim?.restriction.confidence : notice.confidence;
  if (confidence === 'low' || confidence === undefined) return 'not-required';
  // Ended sales give no reason for a wall that neither the page nor the record tells of.
  if (reason.claim !== null && isByWord(notice) && !turnsAway(reason.claim)) return 'not-required';
  if (blamesLaw(reason)) return 'over-compliance';
  return isOwnChoice(reason) ? 'own-choice' : 'not-required';
}

/** Reasons that leave it a matter of rights: a studio that pauses its films over a war says that it is none. */
const OF_RIGHTS: ReadonlySet<StatedReason> = new Set(['contract', 'unstated']);

/**
 * What the record alone tells to be no sanctions matter, for a wall that gives no reason. A state's block counts only
 * where the company itself turns nobody away (some sites are hit twice), or only takes no payments, or is only said to
 * by a community list, which may have taken the state's wall for the company's; where the law requires a refusal, that
 * leads.
 */
function otherKindOnRecord({ notice, claims, law }: HeadlineInput): Headline | undefined {
  if (notice?.kind === 'sanctions') return undefined;
  const leading = leadingClaim(claims);
  const stateBlocks = claims.filter((claim) => claim.lasting && !claim.faded && isStateBlock(claim));
  if (leading === null || stateBlocks.some((claim) => outweighs(claim, leading))) {
    const siteSpeaks = notice?.kind === 'country' && !isByWord(notice);
    return !siteSpeaks && stateBlocks.length > 0 ? 'state-block' : undefined;
  }
  if (law === 'required') return undefined;
  const { kind, statedReason } = leading.restriction;
  if (kind === 'content-licensing' && OF_RIGHTS.has(statedReason)) return 'licensing';
  return statedReason === 'local-law' ? 'age-or-local-law' : undefined;
}

/** Whether a block by the state is of fair confidence, and the company's claim about payments alone or a bare rumour. */
const outweighs = ({ restriction: block }: Claim, own: Claim): boolean =>
  block.confidence !== 'low' &&
  (isBesideTheWall(own) ||
    (own.restriction.confidence === 'low' && own.restriction.statedReason === 'unstated'));

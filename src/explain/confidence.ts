import { CONFIDENCES, type Confidence } from '../notice/notice.ts';
import { decidingSteps } from './deciding-steps.ts';
import type { Explanation, Part } from './explanation.ts';

type Known = Pick<
  Explanation,
  | 'headline'
  | 'verdict'
  | 'notice'
  | 'company'
  | 'reason'
  | 'claims'
  | 'parts'
  | 'operators'
  | 'lawIsOld'
  | 'region'
  | 'regionFromNotice'
  | 'regionSetting'
>;

/** How sure the headline is: as sure as the weakest thing it rests on. */
export function confidenceOf(known: Known): Confidence {
  if (known.headline === 'nothing-found' || known.headline === 'denied') return 'low';
  if (known.verdict === 'another-kind') return known.notice?.confidence ?? bestClaim(known);
  return weakest([
    known.notice?.confidence ?? bestClaim(known),
    known.headline === 'denied-on-record' ? 'medium' : 'high',
    known.reason.claim?.restriction.confidence ?? 'high',
    ofRegion(known),
    ofProvider(known),
    ofLaw(known),
  ]);
}

/** False where the headline says itself that nobody knows: "we cannot tell, fairly sure" says nothing. */
export const isSomethingToBeSureOf = ({ headline }: Pick<Known, 'headline'>): boolean =>
  headline !== 'cannot-tell' && headline !== 'denied';

function ofRegion({ region, regionFromNotice, regionSetting }: Known): Confidence {
  if (region === null) return 'low';
  return regionFromNotice && regionSetting !== null ? 'medium' : 'high';
}

function ofProvider({ company, operators }: Known): Confidence {
  if (company === null) return operators.length === 0 ? 'low' : 'medium';
  if (company.country === null) return 'low';
  return company.countryVerified ? 'high' : 'medium';
}

function ofLaw({ parts, operators, verdict, lawIsOld }: Known): Confidence {
  const used: readonly Part[] = parts.length > 0 ? parts : operators.flatMap((row) => row.parts);
  const isRead = used.every(({ ruling }) => decidingSteps(ruling).every((step) => step.textRead));
  const doubts = [verdict === 'depends', lawIsOld, !isRead].filter(Boolean).length;
  return CONFIDENCES[Math.min(doubts, 2)] ?? 'low';
}

function bestClaim({ claims }: Known): Confidence {
  const found = claims
    .filter((claim) => claim.lasting && !claim.faded)
    .map((claim) => claim.restriction.confidence);
  return CONFIDENCES.find((level) => found.includes(level)) ?? 'low';
}

function weakest(levels: readonly Confidence[]): Confidence {
  return [...CONFIDENCES].reverse().find((level) => levels.includes(level)) ?? 'low';
}

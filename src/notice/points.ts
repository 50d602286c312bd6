import { kindBy } from './kind.ts';
import {
  comesFromRegion,
  FROM_CODE,
  LONG_PAGE,
  namesRegion,
  ONE_ANSWER,
  type Page,
  regionsAt,
  SHORT_PAGE,
  TINY_PAGE,
} from './page.ts';
import type { Parts } from './sentence-parts.ts';
import { tellsOfStateBlock } from './state-block.ts';

const LONG_LINE = 300;
const TOLD_AT_LENGTH = 120;
/** An item of a list or a row of a table: one of several things told, so not the notice of the page. */
const ITEM = /^(?:> )?(?:(?:[-*•·▪|]|\d{1,2}(?:\.\d{1,2})+|\d{1,2}[.)]) |[①-⑳])|\|.*\|/;
/** A policy lists the places it speaks of; a notice to one visitor seldom names so many. */
const LIST_OF_PLACES = 5;

/** What points for a sentence's own words ask of what is around it. */
interface Around {
  readonly size: number;
  /** A sentence right beside it refuses. */
  readonly refusedNearby: boolean;
  /** A sentence right beside it says what cannot be had. */
  readonly unableNearby: boolean;
  /** A sentence right beside it asks to switch something off. */
  readonly offNearby: boolean;
  /** Its line has a country as the place access came from. */
  readonly fromCountry: boolean;
  /** Whether it names a region; asked only where that decides, for it takes longest. */
  readonly names: () => boolean;
}

/** Points for one sentence by its words alone; 0 when it turns nobody away. */
function pointsOf(
  parts: Parts,
  { size, refusedNearby, unableNearby, offNearby, fromCountry, names }: Around,
): number {
  const tiny = size < TINY_PAGE;
  const { here, place, person, refusal, unable, negated, bound, doubt, aside, reasons } = parts;
  // "Because of the GDPR we are closed to readers in Europe": the law is its place's own.
  const toEuropeans =
    refusal && (size < ONE_ANSWER || (tiny && person)) && reasons.has('gdpr') && reasons.has('europe');
  let score = 0;
  if (here)
    score = refusal
      ? 2.5 + (unable || bound ? 0.5 : 0) + (person ? 0.5 : 0)
      : refusedNearby || (tiny && negated)
        ? 1.5
        : 0;
  else if (refusal) {
    const addressed = person || unable || (bound && names());
    if (place) score = addressed ? 1.5 : 1;
    if (reasons.has('site') && reasons.has('state')) score = 2.5;
    else if (toEuropeans) score = 2;
    else if (reasons.has('sanctions')) score = person ? 2 : unable || tiny ? 1.5 : 0.5;
    // Asking besides for "through", "with" or "detected" silenced 155 of 532 strings of VPN programs ("VPN cannot start"),
    // and cost 5 notices for 2 alarms on found strings: programs speak so, pages seldom do.
    else if (reasons.has('vpn')) score = 2;
    else if (reasons.has('law') && !bound) score = 1.5;
    if (place && addressed && kindBy(reasons)) score += 1;
    if (fromCountry) score = Math.max(score, 2);
    if (!place && score < 2 && (addressed || kindBy(reasons)) && names()) score = Math.max(score, 1) + 1;
  } else if (reasons.has('sanctions') && unableNearby && tiny) {
    score = 1.5;
  } else if (
    reasons.has('vpn') &&
    (refusedNearby ||
      (person && offNearby) ||
      reasons.has('off') ||
      (reasons.has('detected') && (person || tiny)))
  ) {
    score = 1.5;
  }
  const toVisitor = here && (person || unable);
  // "We do not serve customers in Iran": the others spoken of are those who are there.
  const toPlace = aside && person && unable && names();
  return (
    score &&
    score - (doubt || (aside && !toVisitor && !toPlace && !toEuropeans) ? 2.5 : toPlace ? 0.5 : aside ? 1 : 0)
  );
}

/** Points for what a page is, whatever it says: its length, its status, its address. */
export function pointsOfPage({ size, signals }: Page): number {
  let points = size < TINY_PAGE ? 1 : size < SHORT_PAGE ? 0 : size < LONG_PAGE ? -0.5 : -1;
  if (signals.status === 403 || signals.status === 451) points += 1;
  if (signals.status === 404 || signals.status >= 500) points -= 1.5;
  if (signals.addressKind === 'refusal') points += 1;
  return points;
}

/** Points for one sentence of a page, by its words and by what stands around it; 0 and less turn nobody away. */
export function pointsAt(page: Page, index: number): number {
  const { lines, sentences, parts, prominent, size } = page;
  const sentence = sentences[index];
  const own = parts[index];
  if (!sentence || !own) return 0;
  const beside = [parts[index - 1], parts[index + 1]];
  const refusedNearby = beside.some((other) => other?.refusal && !other.doubt);
  const line = lines[sentence.line]?.text ?? '';
  const stateBlock = tellsOfStateBlock(page, index);
  let score = pointsOf(own, {
    size,
    refusedNearby,
    unableNearby: beside.some((other) => other?.unable && !other.doubt && !other.aside),
    offNearby: beside.some((other) => other?.reasons.has('off')),
    fromCountry:
      size < ONE_ANSWER &&
      (FROM_CODE.test(line) ||
        (own.refusal && own.reasons.has('site') && comesFromRegion(line, page.signals.language))),
    names: () => size < SHORT_PAGE && namesRegion(page, index),
  });
  if (stateBlock) score = Math.max(score, 3);
  if (score <= 0) return score;
  // Blocks are got round, and declared not to bind one, by others than the page that blocks.
  if (own.reasons.has('bypass')) score -= 2.5;
  if (own.reasons.has('declared')) score -= 2;
  const asksOnly = own.reasons.has('vpn') && !own.here && !own.refusal;
  if (asksOnly && parts.some(({ reasons }) => reasons.has('trouble'))) score -= 2;
  if (ITEM.test(lines[sentence.line]?.folded ?? '')) score -= 2.5;
  if (own.reasons.has('sanctions') && !own.here && regionsAt(page, index).length >= LIST_OF_PLACES)
    score -= 1;
  if (prominent.has(line)) score += 1;
  // A notice that names no place of the visitor's is brief; what goes on for long tells of others.
  if (
    !own.here &&
    !own.person &&
    !stateBlock &&
    !own.unable &&
    !own.bound &&
    sentence.folded.length > TOLD_AT_LENGTH
  )
    score -= 1;
  if (size > TINY_PAGE && !stateBlock) {
    if (!own.here || !own.refusal) score -= size > SHORT_PAGE ? 2 : 0.5;
    if (line.length > LONG_LINE) score -= 1;
  }
  // "Access denied! Are you using a VPN?" asks nothing.
  const asks = /\?$/.test(sentence.folded) && !(own.reasons.has('vpn') && refusedNearby && size < TINY_PAGE);
  // A colon leads to the thing itself: the label of a field, or terms to agree to.
  if (asks || line.endsWith(':') || lines[sentence.line - 1]?.folded.endsWith('?')) score -= 2;
  return score;
}

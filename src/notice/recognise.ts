import { decide } from './deciders.ts';
import { fold } from './fold.ts';
import { type Notice, type NoticeKind, QUOTE_LIMIT } from './notice.ts';
import { ownSentencesOf, quoteOf } from './quotations.ts';
import { regionsIn } from './regions.ts';
import { type Parts, readParts } from './sentence-parts.ts';
import { linesOf, type Sentence } from './sentences.ts';
import type { Signals } from './signals.ts';

/** Sentences read of one page, from the front; headings and dialogs stand in the text too. */
const SENTENCE_LIMIT = 400;
/** Below the first a page can be nothing but its notice; above the second it is an article or an application. */
const TINY_PAGE = 600;
const SHORT_PAGE = 1_500;
const LONG_PAGE = 4_000;
const LONG_LINE = 300;
const TOLD_AT_LENGTH = 120;
/** Block pages of states list registers, laws and telephone numbers, but no more than this. */
const PAGE_OF_A_STATE = 2_500;
/** Points a sentence needs, and those that make it sure. */
const ENOUGH = 2.5;
const ENOUGH_IN_LARGER = 3;
const SURE = 4;
/** An item of a list or a row of a table: one of several things told, so not the notice of the page. */
const ITEM = /^(?:(?:[-*•·▪|]|\d{1,2}(?:\.\d{1,2})+|\d{1,2}[.)]) |[①-⑳])|\|.*\|/;
/** Who makes the law that a notice names is not who is blocked. */
const LAWMAKER =
  /\b(?:U\.?S\.?|United States|American|E\.?U\.?|European Union|UK|British)(?:['’]s)?,? (?:\w+ ){0,2}(?:sanction|law|export|embargo|regulat|trade|government|treasury)/gi;
/** The bare code of a country as the place access came from, before or after the preposition. */
const FROM_CODE =
  /(?:(?: |^)(?:from|of|d[aeo]|dari|aus|von|v[ao]n|ze?|i[zn]|fra|från|từ|из|від|из|از|من) |[来來自從从מ])([A-Z]{2})(?![A-Za-z])|(?<![A-Za-z])([A-Z]{2})(?=에서| से |から|'[dt][ae]n )/;
/** A page no longer than this is an answer to one request, not a text with abbreviations in it. */
const ONE_ANSWER = 160;
/** A policy lists the places it speaks of; a notice to one visitor seldom names so many. */
const LIST_OF_PLACES = 5;
const LAWS =
  /\b(?:OFAC|GDPR|DSGVO|RGPD|DMCA|ITAR|Export Administration Regulations|Online Safety Act|Roskomnadzor)\b/g;

/** The kind that reasons give, the most telling first. */
function kindBy(reasons: ReadonlySet<string>): NoticeKind | null {
  const has = (reason: string) => reasons.has(reason);
  if (has('sanctions')) return 'sanctions';
  if (has('export') && has('law')) return 'sanctions';
  if (has('gdpr')) return 'gdpr';
  // "Not licensed in your state" is said of games of chance more than of films.
  if (has('age')) return 'age-or-local-law';
  if (has('licensing')) return 'licensing';
  return has('law') ? 'legal-451' : null;
}

/** Points for one sentence by its words alone; 0 when it turns nobody away. */
function points(
  parts: Parts,
  tiny: boolean,
  refusedNearby: boolean,
  coded: boolean,
  names: () => boolean,
): number {
  const { here, place, person, refusal, unable, negated, bound, doubt, aside, reasons } = parts;
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
    else if (reasons.has('sanctions')) score = person ? 2 : unable ? 1 : 0.5;
    else if (reasons.has('vpn')) score = 2;
    else if (reasons.has('law')) score = 1.5;
    if (place && addressed && kindBy(reasons)) score += 1;
    if (coded) score = Math.max(score, 2);
    if (!place && score < 2 && (addressed || kindBy(reasons)) && names()) score = Math.max(score, 1) + 1;
  } else if (
    reasons.has('vpn') &&
    (refusedNearby || reasons.has('off') || (reasons.has('detected') && (person || tiny)))
  ) {
    score = 1.5;
  }
  return score && score - (doubt || (aside && !here) ? 2.5 : aside ? 1 : 0);
}

/**
 * Recognises the notice that turns a visitor away, if the page is one.
 * Never throws and never blames: what cannot be told from a firewall's refusal is `denied`, an ordinary page is null.
 */
export function recognise(signals: Signals): Notice | null {
  const lines = linesOf(signals.text);
  const sentences = ownSentencesOf(lines).slice(0, SENTENCE_LIMIT);
  const size = signals.text.length;
  const parts = sentences.map(({ folded, quoted }) => readParts(folded, quoted));
  const prominent = new Set([signals.title, ...signals.headings, ...signals.dialogs]);
  const regionsOf = (sentence: Sentence) =>
    regionsIn(
      quoteOf(lines[sentence.line], sentence, QUOTE_LIMIT)
        .replace(LAWMAKER, ' ')
        .replace(size < ONE_ANSWER ? FROM_CODE : /$^/, (_, after, before) => ` (${after ?? before}) `),
      signals.language,
    );
  const trouble = parts.some(({ reasons }) => reasons.has('trouble'));

  let context = size < TINY_PAGE ? 1 : size < SHORT_PAGE ? 0 : size < LONG_PAGE ? -0.5 : -1;
  if (signals.status === 403 || signals.status === 451) context += 1;
  if (signals.status === 404 || signals.status >= 500) context -= 1.5;
  if (signals.addressKind === 'refusal') context += 1;

  let best = { index: -1, score: 0 };
  for (const [index, sentence] of sentences.entries()) {
    const own = parts[index];
    if (!own) continue;
    const near = [parts[index - 2], parts[index - 1], parts[index + 1], parts[index + 2]];
    const refusedNearby = near.slice(1, 3).some((other) => other?.refusal && !other.doubt);
    // Block pages of providers and states break their one sentence over lines.
    const line = lines[sentence.line]?.text ?? '';
    const reach = size < TINY_PAGE || prominent.has(line) ? parts : [own, ...near];
    const together = new Set(reach.flatMap((other) => [...(other?.reasons ?? [])]));
    const stateBlock =
      own.refusal &&
      !own.doubt &&
      size < PAGE_OF_A_STATE &&
      (own.reasons.has('site') || own.reasons.has('state')) &&
      together.has('site') &&
      together.has('state');
    const coded = size < ONE_ANSWER && FROM_CODE.test(lines[sentence.line]?.text ?? '');
    let score = points(
      own,
      size < TINY_PAGE,
      refusedNearby,
      coded,
      () => size < SHORT_PAGE && regionsOf(sentence).length > 0,
    );
    if (stateBlock) score = Math.max(score, 3);
    if (score <= 0) continue;
    if (own.reasons.has('vpn') && !own.here && !own.refusal && trouble) score -= 2;
    if (ITEM.test(lines[sentence.line]?.folded ?? '')) score -= 2.5;
    if (own.reasons.has('sanctions') && !own.here && regionsOf(sentence).length >= LIST_OF_PLACES) score -= 1;
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
    const asks =
      /\?$/.test(sentence.folded) && !(own.reasons.has('vpn') && refusedNearby && size < TINY_PAGE);
    // A colon leads to the thing itself: the label of a field, or terms to agree to.
    if (asks || line.endsWith(':') || lines[sentence.line - 1]?.folded.endsWith('?')) score -= 2;
    if (score > best.score) best = { index, score };
  }
  const found = best.score + context >= (size < TINY_PAGE ? ENOUGH : ENOUGH_IN_LARGER);
  const decider = decide(fold(`${signals.title}\n${signals.text}`));
  if (!found && !decider) return null;
  if (
    !decider &&
    best.score + context < SURE &&
    size < SHORT_PAGE &&
    parts.some(({ reasons }) => reasons.has('robot'))
  ) {
    return null;
  }
  const at = found && size < SHORT_PAGE ? tellingOf(best.index, parts) : best.index;
  const sentence = sentences[found ? at : 0];
  const quote = sentence ? quoteOf(lines[sentence.line], sentence, QUOTE_LIMIT) : signals.title;
  const said = parts[at];
  const saysWhere = found && said?.here && said.refusal;
  return {
    kind:
      (saysWhere ? undefined : decider?.kind) ?? kindAt(at, parts, size < SHORT_PAGE, signals.status === 451),
    regions: sentence && !parts[at]?.bound ? regionsOf(sentence) : [],
    servedBy: decider?.servedBy ?? null,
    lawsNamed: [...new Set(quote.match(LAWS))],
    quote,
    confidence:
      decider?.kind === 'country' || best.score + context >= SURE
        ? 'high'
        : best.score + context >= 3
          ? 'medium'
          : 'low',
  };
}

/** A heading ("Access restricted") may weigh most, but the sentence that speaks of the visitor's place says more. */
function tellingOf(index: number, parts: readonly Parts[]): number {
  const tells = ({ here, refusal, doubt }: Parts) => here && refusal && !doubt;
  const best = parts[index];
  const telling = best === undefined || tells(best) ? -1 : parts.findIndex(tells);
  return telling < 0 ? index : telling;
}

/** The kind of the notice at a sentence: by its own reasons, then by those told right beside it. */
function kindAt(index: number, parts: readonly Parts[], short: boolean, legal: boolean): NoticeKind {
  const own = parts[index];
  if (!own) return 'denied';
  const around = parts.slice(Math.max(0, index - 2), index + 4);
  const page = short ? parts : around;
  if (around.some(({ reasons }) => reasons.has('sanctions'))) return 'sanctions';
  if (
    !(own.refusal && (own.here || (own.place && !own.reasons.has('site')))) &&
    !(legal && own.reasons.has('law')) &&
    page.some(({ refusal, reasons }) => refusal && reasons.has('site')) &&
    page.some(({ reasons }) => reasons.has('state'))
  ) {
    return 'state-censorship';
  }
  if (own.reasons.has('vpn') && !own.here) return 'vpn-proxy';
  // "Legal" may be a link below; the other reasons are given for the notice wherever they stand next to it.
  const before = parts[index - 1];
  const beside = new Set(
    around.flatMap((other) =>
      [...other.reasons].filter(
        (reason) => reason !== 'law' || (other.refusal && (other === before || other.here)),
      ),
    ),
  );
  const reason = kindBy(own.reasons) ?? kindBy(parts[index + 1]?.reasons ?? own.reasons) ?? kindBy(beside);
  return reason ?? (around.some(({ reasons }) => reasons.has('vpn')) && !own.here ? 'vpn-proxy' : 'country');
}

import { decide } from './deciders.ts';
import { fold } from './fold.ts';
import { type Notice, type NoticeKind, QUOTE_LIMIT } from './notice.ts';
import { regionsIn } from './regions.ts';
import { type Parts, readParts } from './sentence-parts.ts';
import { linesOf, quoteOf, sentencesOf } from './sentences.ts';
import type { Signals } from './signals.ts';

/** Sentences read of one page, from the front; headings and dialogs stand in the text too. */
const SENTENCE_LIMIT = 400;
/** Below this a page can be nothing but its notice; above, a sentence must say "your country" itself. */
const SHORT_PAGE = 1_500;
const LONG_PAGE = 4_000;
const LONG_LINE = 350;
/** Points a sentence needs, and those that make it sure. */
const ENOUGH = 2.5;
const SURE = 4;
const LAWS =
  /\b(?:OFAC|GDPR|DSGVO|RGPD|DMCA|ITAR|Export Administration Regulations|Online Safety Act|Roskomnadzor)\b/g;

interface Candidate {
  readonly kind: NoticeKind;
  readonly score: number;
}

/** What one sentence amounts to by its words alone; null when it turns nobody away. */
function weigh(parts: Parts, refusedNearby: boolean): Candidate | null {
  const { here, place, refusal, doubt, reasons } = parts;
  const gives = (reason: string) => reasons.has(reason);
  const turned = refusal || refusedNearby;
  if (!turned) return null;
  let score = 0;
  let kind: NoticeKind = 'country';
  if (here) score = refusal ? 3 : 2;
  else if (place && refusal) score = 1.5;
  if (gives('sanctions')) kind = 'sanctions';
  else if (gives('gdpr')) kind = 'gdpr';
  else if (gives('vpn')) kind = 'vpn-proxy';
  else if (gives('state') && gives('site') && refusal) kind = 'state-censorship';
  else if (gives('licensing')) kind = 'licensing';
  else if (gives('age')) kind = 'age-or-local-law';
  else if (gives('law')) kind = 'legal-451';
  if (refusal && kind !== 'country')
    score = Math.max(
      score + 0.5,
      kind === 'licensing' || kind === 'age-or-local-law' ? 0 : kind === 'state-censorship' ? 2.5 : 2,
    );
  if (score === 0) return null;
  return { kind, score: doubt ? score - 2 : score };
}

/**
 * Recognises the notice that turns a visitor away, if the page is one.
 * Never throws and never blames: what cannot be told from a firewall's refusal is `denied`, an ordinary page is null.
 */
export function recognise(signals: Signals): Notice | null {
  const lines = linesOf(signals.text);
  const sentences = sentencesOf(lines).slice(0, SENTENCE_LIMIT);
  const size = signals.text.length;
  const short = size < SHORT_PAGE;
  const parts = sentences.map(({ folded }) => readParts(folded));
  const prominent = new Set([signals.title, ...signals.headings, ...signals.dialogs]);

  let best: { index: number; kind: NoticeKind; score: number } | null = null;
  for (const [index, sentence] of sentences.entries()) {
    const own = parts[index];
    if (!own) continue;
    const candidate = weigh(own, own.here && Boolean(parts[index + 1]?.refusal || parts[index - 1]?.refusal));
    if (!candidate) continue;
    const line = lines[sentence.line]?.text ?? '';
    let score = candidate.score;
    if (prominent.has(line)) score += 1;
    if (size < 600) score += 1;
    else if (short) score += 0.5;
    else if (!own.here) score -= 2;
    if (size > LONG_PAGE) score -= 1.5;
    if (!short && line.length > LONG_LINE) score -= 1;
    if (signals.status === 403 || signals.status === 451) score += 1;
    if (signals.addressKind === 'refusal') score += 1;
    if (!best || score > best.score) best = { index, kind: candidate.kind, score };
  }
  const found = best && best.score >= ENOUGH ? best : null;
  const decider = decide(fold(`${signals.title}\n${signals.text}`));
  if (!found && !decider) return null;
  const index = found?.index ?? 0;
  const sentence = sentences[index];
  const quote = sentence ? quoteOf(lines[sentence.line], sentence, QUOTE_LIMIT) : signals.title;
  return {
    kind: decider?.kind ?? found?.kind ?? 'denied',
    regions: regionsIn(quote, signals.language),
    servedBy: decider?.servedBy ?? null,
    lawsNamed: [...new Set(quote.match(LAWS))],
    quote,
    confidence:
      decider?.kind === 'country' || (found && found.score >= SURE)
        ? 'high'
        : found && found.score >= 3
          ? 'medium'
          : 'low',
  };
}

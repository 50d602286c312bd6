import { decide } from './deciders.ts';
import { fold } from './fold.ts';
import { kindAt } from './kind.ts';
import type { Notice } from './notice.ts';
import { pageOf, quoteAt, regionsAt, SHORT_PAGE, TINY_PAGE } from './page.ts';
import { pointsAt, pointsOfPage } from './points.ts';
import type { Parts } from './sentence-parts.ts';
import type { Signals } from './signals.ts';

/** Points a sentence needs, and those that make it sure. */
const ENOUGH = 2.5;
const ENOUGH_IN_LARGER = 3;
const SURE = 4;
const LAWS =
  /\b(?:OFAC|GDPR|DSGVO|RGPD|DMCA|ITAR|Export Administration Regulations|Online Safety Act|Roskomnadzor)\b/g;

/**
 * Recognises the notice that turns a visitor away, if the page is one.
 * Never throws and never blames: what cannot be told from a firewall's refusal is `denied`, an ordinary page is null.
 */
export function recognise(signals: Signals): Notice | null {
  const page = pageOf(signals);
  const { parts, size } = page;
  let best = { index: -1, score: 0 };
  for (const index of parts.keys()) {
    const score = pointsAt(page, index);
    if (score > best.score) best = { index, score };
  }
  const points = best.score + pointsOfPage(page);
  const found = points >= (size < TINY_PAGE ? ENOUGH : ENOUGH_IN_LARGER);
  const decider = decide(fold(`${signals.title}\n${signals.text}`));
  if (!found && !decider) return null;
  const robot = parts.some(({ reasons }) => reasons.has('robot'));
  if (!decider && points < SURE && size < SHORT_PAGE && robot) return null;
  const at = found && size < SHORT_PAGE ? tellingOf(best.index, parts) : best.index;
  const said = parts[at];
  const quote = quoteAt(page, found ? at : 0);
  return {
    kind: (found && said?.here && said.refusal ? undefined : decider?.kind) ?? kindAt(page, at),
    regions: said?.bound ? [] : regionsAt(page, found ? at : 0),
    servedBy: decider?.servedBy ?? null,
    lawsNamed: [...new Set(quote.match(LAWS))],
    quote,
    confidence: decider?.kind === 'country' || points >= SURE ? 'high' : points >= 3 ? 'medium' : 'low',
  };
}

/** A heading ("Access restricted") may weigh most, but the sentence that speaks of the visitor's place says more. */
function tellingOf(index: number, parts: readonly Parts[]): number {
  const tells = ({ here, refusal, doubt }: Parts) => here && refusal && !doubt;
  const best = parts[index];
  const telling = best === undefined || tells(best) ? -1 : parts.findIndex(tells);
  return telling < 0 ? index : telling;
}

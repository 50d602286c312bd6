import { near, scan, type Vocabulary } from '../scan.ts';
import { linesOf, sentencesOf } from '../sentences.ts';
import type { Signals } from '../signals.ts';
import { unpackVocabulary } from './gate-vocabulary.ts';
import { FIRST_REASON } from './table.ts';

/** Sentences looked at, from the front. */
const SENTENCE_LIMIT = 400;
/** Up to so many characters a page can be nothing but its notice, and a refusal is enough. */
const TINY_PAGE = 600;
/** Up to so many, a ban is enough, whatever its reason. With 1,200, two of three manual pages of that length passed. */
const BRIEF_PAGE = 900;
/** Up to so many, a VPN will do for a place: longer pages that refuse for a reason say whom. */
const SHORT_PAGE = 2_500;
/** On a page longer than this a notice is a heading or a dialog; on a shorter one, at most so long a line. */
const LONG_PAGE = 4_000;
const LONG_LINE = 300;
/** Words between a place and its refusal, or a negation: what is negated the gate does not ask. */
const REACH = 14;
const NEGATION_REACH = 10;

let vocabulary: Vocabulary | undefined;

/**
 * The cheap test before the recogniser: lines of a page that may turn somebody away, [] for nearly every page. It knows
 * the words for places, refusals and VPNs, not who is spoken to nor what is doubtful; it must miss nothing that the
 * recogniser would find, and may let through what it would not.
 */
export function gate({ title, text, status, headings, dialogs, addressKind }: Signals): string[] {
  vocabulary ??= unpackVocabulary();
  const size = text.length;
  const lines = linesOf(`${title}\n${text}`);
  const prominent = new Set([title, ...headings, ...dialogs]);
  const suspect = (status >= 400 && status !== 404) || addressKind === 'refusal';
  const refusing = new Set<string>();
  const apart: string[] = [];
  let anySign = false;
  for (const { folded, line } of sentencesOf(lines).slice(0, SENTENCE_LIMIT)) {
    const found: number[][] = [];
    for (const { value, at } of scan(folded, vocabulary)) {
      found[value] ??= [];
      found[value].push(at);
    }
    const [vpn, off] = found.slice(FIRST_REASON);
    let place = false;
    let refused = false;
    let banned = false;
    let together = false;
    for (let first = 0; first < FIRST_REASON; first += 3) {
      const [here = [], no = [], never = []] = found.slice(first, first + 3);
      place ||= here.length > 0;
      refused ||= no.length + never.length > 0;
      banned ||= never.length > 0;
      together ||= near(here, never, REACH) || near(here, no, NEGATION_REACH);
    }
    const words = lines[line]?.text ?? '';
    const reason = Boolean(vpn && (refused || off)) || (banned && size < BRIEF_PAGE);
    const fits =
      suspect ||
      prominent.has(words) ||
      (size < LONG_PAGE && (size < SHORT_PAGE || words.length < LONG_LINE));
    if (fits && (together || (reason && (size < SHORT_PAGE || prominent.has(words))))) refusing.add(words);
    if (refused && size < SHORT_PAGE && prominent.has(words)) refusing.add(words);
    if (place || vpn || refused) apart.push(words);
    anySign ||= place || refused || Boolean(off);
  }
  if (size < TINY_PAGE && anySign) for (const words of apart) refusing.add(words);
  if (suspect && size < SHORT_PAGE) refusing.add(lines[0]?.text ?? '');
  return [...refusing];
}

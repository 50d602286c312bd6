import { ONE_ANSWER, type Page, TINY_PAGE } from './page.ts';
import type { Parts } from './sentence-parts.ts';

/** Block pages of states list registers, laws and telephone numbers, but no more than this. */
const PAGE_OF_A_STATE = 2_500;
/**
 * Among others, the sentence that tells of a block by a state is no longer than this; a privacy policy has longer ones. One
 * that is most of its page may be: some name the law, its amendments and the register in one breath.
 */
const TOLD_OF_A_STATE = 250;

/** Whether a page is one sentence that refuses by order of a state and names no place: "Blocked by court order". */
export const isOrder = ({ parts: [own, ...others], size }: Page): boolean =>
  size < ONE_ANSWER && others.length === 0 && own?.refusal === true && own.reasons.has('state') && !own.place;

/** Whether the sentence at `index` tells that an authority or a provider keeps a site from people, as their block pages do. */
export function tellsOfStateBlock(page: Page, index: number): boolean {
  const { lines, sentences, parts, prominent, size } = page;
  const sentence = sentences[index];
  const own = parts[index];
  if (!sentence || !own?.refusal || own.doubt || size >= PAGE_OF_A_STATE) return false;
  const isTiny = size < TINY_PAGE;
  const { length } = sentence.folded;
  if (!isTiny && length >= TOLD_OF_A_STATE && length * 2 <= size) return false;
  // Such pages break their one sentence over lines.
  const around = [parts[index - 2], parts[index - 1], own, parts[index + 1], parts[index + 2]];
  const [, before, , behind] = around;
  const speaksOfIt =
    own.reasons.has('site') || own.reasons.has('state') || (isTiny && [before, behind].some(namesBoth));
  const reach = isTiny || prominent.has(lines[sentence.line]?.text ?? '') ? parts : around;
  const reasons = new Set(reach.flatMap((other) => [...(other?.reasons ?? [])]));
  return speaksOfIt && reasons.has('state') && (reasons.has('site') || isOrder(page));
}

const namesBoth = (parts?: Parts): boolean =>
  parts !== undefined && ['site', 'state'].every((reason) => parts.reasons.has(reason));

import { DIALOGS, HEADINGS } from '../notice/read.ts';

const SPEAKING = `${DIALOGS},${HEADINGS.join()}`;
/** Elements that speak for a page: the first and the last of them, and characters of each. */
const FIRST = 12;
const LAST = 6;
const TEXT_LIMIT = 200;
/** Text nodes from the front, of which one in so many is looked at. */
const FRONT = 300;
const ONE_IN = 30;

/**
 * What a long page says in the places where a notice can still come: title, headings, dialogs; and samples of its front,
 * which tell when another page has taken its place. As long as this stays the same, reading the page again is for nothing,
 * and it costs a fraction of that. Null for a document that breaks under it, which then has to be read.
 */
export function glance(document: Document): string | null {
  try {
    return signsOf(document);
  } catch {
    // Hostile documents can break any DOM call.
    return null;
  }
}

function signsOf(document: Document): string {
  const found: NodeListOf<Element> = Document.prototype.querySelectorAll.call(document, SPEAKING);
  const some = (from: number, to?: number): Element[] => Array.prototype.slice.call(found, from, to);
  const said = [...some(0, FIRST), ...some(-LAST)].map((element) =>
    element.closest('[hidden],[aria-hidden=true]') ? '' : `${element.textContent}`.slice(0, TEXT_LIMIT),
  );
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  for (let at = 0; at < FRONT && walker.nextNode(); at += 1)
    if (at % ONE_IN === 0) said.push((walker.currentNode.nodeValue ?? '').slice(0, TEXT_LIMIT));
  return [document.title, found.length, ...said].join('\n');
}

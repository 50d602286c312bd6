// What a page is asked for that is too long to be walked through: whether it is, and where its notice can stand.

/** Headings and dialogs kept, each, and headings asked for by name. */
export const LIST_LIMIT = 40;
/** Dialogs of each kind, and children of the body, the last of each. */
const TAIL_ELEMENTS = 6;
/** Paragraphs measured to tell a long page; one that is long has that much text in fewer. */
const PARAGRAPH_LIMIT = 400;
/** Characters of paragraphs from which a page is plainly long: more than the recogniser takes for that. */
const LONG = 4_500;
/** A page of more elements is not searched for headings and dialogs: looking through all of it takes a browser too long. */
const SEARCH_LIMIT = 60_000;

/** `al` is for alert, dialog and alertdialog. Browsers search for them one by one in two thirds of the time for the list. */
const DIALOGS = ['dialog[open]', '[role*=al]', '[role=status]', '[aria-modal=true]'];
const HEADINGS = ['h1', 'h2', 'h3'];
const AROUND_BESIDE = 'blockquote,nav,footer';
const NOT_THE_FRONT = `${AROUND_BESIDE},dialog,${DIALOGS},[hidden],[aria-hidden=true],noscript`;

/** Whether a page is too large to be searched. */
export function isVast(document: Document): boolean {
  return Document.prototype.getElementsByTagName.call(document, '*')[SEARCH_LIMIT] !== undefined;
}

/** Where a long page can hold its notice: open dialogs, headings, the end of the body. Never a list of all elements. */
export function lateElements(document: Document): Element[] {
  return [...(isVast(document) ? [] : speakingElements(document)), ...endOfBody(document)];
}

function speakingElements(document: Document): Element[] {
  // By their names, because a browser stops at those it is asked for, and finds none faster than by any selector.
  const headings = HEADINGS.flatMap((name) => {
    const list = Document.prototype.getElementsByTagName.call(document, name);
    const some: Element[] = [];
    for (let at = 0; at < LIST_LIMIT; at += 1) {
      const heading = list[at];
      if (!heading) break;
      if (!heading.closest(AROUND_BESIDE)) some.push(heading);
    }
    return some;
  });
  // Taken from the list itself: an array of a hundred thousand elements would first make an object of each.
  const dialogs = DIALOGS.flatMap((some): Element[] =>
    Array.prototype.slice.call(Document.prototype.querySelectorAll.call(document, some), -TAIL_ELEMENTS),
  );
  return [...dialogs, ...headings];
}

function endOfBody(document: Document): Element[] {
  const ends: Element[] = [];
  const body = Document.prototype.querySelector.call(document, 'body');
  const walker = body && Document.prototype.createTreeWalker.call(document, body, 1);
  let last = walker?.lastChild();
  while (walker && last && ends.length < TAIL_ELEMENTS) {
    ends.unshift(last as Element);
    last = walker.previousSibling();
  }
  return ends;
}

/**
 * The paragraph with which a page's own paragraphs come to more than is read of a front; null where they never do. The
 * browser adds their texts up at a small part of the cost of walking through them.
 */
export function endOfFront(document: Document): Element | null {
  const paragraphs = Document.prototype.getElementsByTagName.call(document, 'p');
  let said = 0;
  // Each element around is asked once: neighbours share most of them.
  const known = new Map<Element, boolean>();
  const counts = (around: Element | null): boolean => {
    const path: Element[] = [];
    let at = around;
    for (; at && !known.has(at); at = at.parentElement) path.push(at);
    let answer = !at || known.get(at) === true;
    for (const element of path.reverse()) {
      answer &&= !element.matches(NOT_THE_FRONT);
      known.set(element, answer);
    }
    return answer;
  };
  for (let at = 0; at < PARAGRAPH_LIMIT; at += 1) {
    const paragraph = paragraphs[at];
    if (!paragraph) return null;
    if (counts(paragraph.parentElement)) said += (paragraph.textContent ?? '').trim().length;
    if (said > LONG) return paragraph;
  }
  return null;
}

import { Window } from 'happy-dom';

/** A window keeps what was parsed in it, so it is given up after this many pages. */
const PAGES_OF_A_WINDOW = 50;

let window: Window | undefined;
let pages = 0;

function windowForOne(): Window {
  if (window && pages < PAGES_OF_A_WINDOW) {
    pages += 1;
    return window;
  }
  void window?.happyDOM.close();
  window = new Window({
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
    },
  });
  pages = 1;
  // Reading goes by the prototypes of the page's world, which in Node has to be laid out.
  Object.assign(globalThis, { Document: window.Document, Element: window.Element, Node: window.Node });
  return window;
}

/** Nothing that a page says, but happy-dom begins to load what is named there, whatever its settings. */
const LINK = /<link\b[^>]*>/gi;

/** A document from its source, without running or fetching anything; its status and address are unknown. */
export function parsePage(html: string): Document {
  const { DOMParser } = windowForOne();
  return new DOMParser().parseFromString(html.replace(LINK, ''), 'text/html') as unknown as Document;
}

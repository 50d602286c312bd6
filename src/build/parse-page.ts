import { Window } from 'happy-dom';

const window = new Window({
  settings: {
    disableJavaScriptEvaluation: true,
    disableJavaScriptFileLoading: true,
    disableCSSFileLoading: true,
  },
});
// Reading goes by the prototypes of the page's world, which in Node has to be laid out.
Object.assign(globalThis, { Document: window.Document, Element: window.Element, Node: window.Node });

/** A document from its source, without running or fetching anything; its status and address are unknown. */
export function parsePage(html: string): Document {
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

import { endOfFront, isVast, LIST_LIMIT, lateElements } from './long-page.ts';
import { type Signals, TEXT_LIMIT } from './signals.ts';

/**
 * Kept of {@link TEXT_LIMIT} for dialogs, headings and the end of the page, where scripts append dialogs, when the front
 * was cut. On so long a page little else can be its notice, so the rest of the text is not read.
 */
const TAIL_LIMIT = 4_000;
/** Of menus, quotations and small print, apart, so that they do not use up what the page itself may say. */
const BESIDE_LIMIT = 10_000;
/** Nodes visited, whatever they hold: 200,000 empty elements cost no more than this many. */
const NODE_LIMIT = 8_000;
const TAIL_NODE_LIMIT = 2_000;
/** Of one text node; the rest of a million characters is not looked at. */
const NODE_TEXT_LIMIT = 5_000;
const TITLE_LIMIT = 300;
/** BCP 47 asks for no more than 35 characters. */
const LANGUAGE_LIMIT = 35;
const FRAME_LIMIT = 5;

/** Never part of what the page says to its visitor. */
const SILENT =
  /^(?:head|script|style|noscript|template|svg|math|select|datalist|textarea|object|canvas|del)$/i;
/**
 * Said about something else: quotations, code, menus, small print. It counts only where the page has next to nothing
 * besides, as with an error sent as plain text, which browsers show in a PRE.
 */
const BESIDE = /^(?:blockquote|q|code|pre|samp|nav|footer|navigation|contentinfo)$/i;
const NEXT_TO_NOTHING = 40;
const INLINE = /^(?:a|abbr|b|bd[io]|big|cite|em|font|i|ins|mark|s|small|span|strong|su[bp]|time|u|wbr)$/i;
const DIALOG = /^(?:alert|dialog|alertdialog|status)$/i;
const REFUSAL_ADDRESS =
  /\b(?:sanction|embargo|geo-?(?:block|restrict)|(?:un(?:available|supported)|not-\w+|restricted|blocked)(?:-|$)|(?:country|region|location)-(?:un|not|restrict|block|den)|451)/;

type Kind = 'plain' | 'heading' | 'dialog' | 'beside';

interface Line {
  readonly text: string;
  readonly source: Element;
  readonly kind: Kind;
}

/** A page as read, and where each line stands, so that the words of a notice can be checked for being on show. */
export interface Reading {
  readonly signals: Signals;
  /** The element that holds these words of the text; null for the title, and for words that are not there. */
  readonly elementOf: (quote: string) => Element | null;
}

/** Form fields and page scripts can stand in for properties of forms and of `document`, but not for the prototypes'. */
const attribute = (element: Element, name: string) => Element.prototype.getAttribute.call(element, name);
const nameOf = ({ nodeName }: Element) => (typeof nodeName === 'string' ? nodeName : 'form');

function isSilent(element: Element): boolean {
  const name = nameOf(element);
  if (SILENT.test(name)) return true;
  const isDialog = /^dialog$/i.test(name);
  // Most elements have no attributes: one question instead of four.
  if (!Element.prototype.hasAttributes.call(element)) return isDialog;
  return (
    attribute(element, 'hidden') !== null ||
    attribute(element, 'aria-hidden') === 'true' ||
    /display: ?none|visibility: ?hidden/.test(attribute(element, 'style') ?? '') ||
    (isDialog && attribute(element, 'open') === null)
  );
}

/** A heading of a dialog is dialog text, and nothing in a menu or a quotation speaks for the page. */
function kindOf(element: Element, around: Kind): Kind {
  if (around === 'dialog' || around === 'beside') return around;
  const name = attribute(element, 'role') ?? nameOf(element);
  if (/^(?:h[123]|heading)$/i.test(name)) return 'heading';
  if (DIALOG.test(name)) return 'dialog';
  return BESIDE.test(name) ? 'beside' : around;
}

interface Gathered {
  readonly lines: readonly Line[];
  readonly whole: boolean;
}

/**
 * Gathers lines of a document, its open shadow roots and its same-origin frames, one level down, within the limits.
 * @param unseen elements to pass over
 * @param passed where the front ends that is not to be walked through; null to read it
 */
function gather(document: Document, unseen: ReadonlySet<Element>, passed: Element | null): Gathered {
  const lines: Line[] = [];
  const entered = new Set<Element>();
  const left = { said: TEXT_LIMIT - TAIL_LIMIT, beside: BESIDE_LIMIT };
  let nodes = NODE_LIMIT;
  let frames = FRAME_LIMIT;
  let text = '';
  let source: Element | null = null;
  let kind: Kind = 'plain';

  const endLine = () => {
    const whole = text.replace(/\s+/g, ' ').trim();
    if (whole && source) lines.push({ text: whole, source, kind });
    text = '';
    source = null;
  };
  const endBlock = (element: Element) => {
    if (!INLINE.test(nameOf(element))) endLine();
  };
  const addText = (node: Node, around: Kind) => {
    const whose = around === 'beside' ? around : 'said';
    const part = (node.nodeValue ?? '').slice(0, Math.min(NODE_TEXT_LIMIT, left[whose]));
    left[whose] -= part.length;
    if (!source && part.trim()) {
      source = node.parentElement;
      kind = around;
    }
    if (source) text += part;
  };
  const walk = (root: Node, around: Kind, depth: number): void => {
    const walker = Document.prototype.createTreeWalker.call(root.ownerDocument ?? root, root, 5);
    const kinds = [around];
    let node: Node | null = walker.firstChild();
    while (node && left.said > 0 && nodes > 0) {
      nodes -= 1;
      const outer = kinds.at(-1) ?? around;
      let next: Node | null = null;
      if (node instanceof Element || node.nodeType === 1) {
        const element = node as Element;
        endBlock(element);
        if (!unseen.has(element) && !entered.has(element) && !isSilent(element)) {
          entered.add(element);
          const inner = kindOf(element, outer);
          const frame = /^i?frame$/i.test(nameOf(element));
          const inside = frame
            ? depth === 0 && frames-- > 0 && (element as HTMLIFrameElement).contentDocument
            : element.shadowRoot;
          if (inside) walk(inside, inner, depth + (frame ? 1 : 0));
          next = frame ? null : walker.firstChild();
          if (next) kinds.push(inner);
          else endBlock(element);
        }
      } else addText(node, outer);
      while (!next) {
        next = walker.nextSibling();
        if (next) break;
        const parent = kinds.length > 1 ? walker.parentNode() : null;
        if (!parent) break;
        kinds.pop();
        endBlock(parent as Element);
      }
      node = next;
    }
    endLine();
  };

  if (!passed) walk(document, 'plain', 0);
  const whole = !passed && left.said > 0 && nodes > 0;
  if (!whole) {
    left.said = TAIL_LIMIT;
    nodes = TAIL_NODE_LIMIT;
    for (const element of lateElements(document))
      if (!entered.has(element) && !isSilent(element) && !element.contains(passed))
        walk(element, kindOf(element, 'plain'), 0);
  }
  return { lines, whole };
}

/** Status of the page's own request, 0 when the browser does not tell (Navigation Timing level 2, `responseStatus`). */
function statusOf(document: Document): number {
  const [entry] = document.defaultView?.performance?.getEntriesByType?.('navigation') ?? [];
  const status = (entry as { responseStatus?: unknown } | undefined)?.responseStatus;
  return typeof status === 'number' ? status : 0;
}

function addressKindOf({ location }: Document): Signals['addressKind'] {
  const path = location?.pathname.slice(0, 300).toLowerCase().replaceAll('_', '-') ?? '';
  return REFUSAL_ADDRESS.test(path) ? 'refusal' : 'ordinary';
}

function signalsOf(document: Document, lines: readonly Line[], whole: boolean): Signals {
  const texts = (wanted?: Kind) =>
    lines.filter(({ kind }) => !wanted || kind === wanted).map(({ text }) => text);
  const { location, title } = document;
  const root = Document.prototype.querySelector.call(document, 'html');
  return {
    status: statusOf(document),
    title: typeof title === 'string' ? title.slice(0, TITLE_LIMIT) : '',
    text: texts().join('\n').slice(0, TEXT_LIMIT),
    textIsWhole: whole,
    headings: texts('heading').slice(0, LIST_LIMIT),
    dialogs: texts('dialog').slice(0, LIST_LIMIT),
    language: ((root && attribute(root, 'lang')) ?? '').slice(0, LANGUAGE_LIMIT),
    host: location?.hostname.toLowerCase() ?? '',
    addressKind: addressKindOf(document),
  };
}

const sayingOf = (lines: readonly Line[]) => lines.filter(({ kind }) => kind !== 'beside');

/**
 * Reads a page within fixed bounds and says where its lines stand.
 * @param unseen elements found not to be on show; nothing in them is read
 */
export function readWithPlaces(document: Document, unseen: ReadonlySet<Element> = new Set()): Reading {
  const { lines: all, whole } = gather(document, unseen, null);
  const said = sayingOf(all);
  const lines = said.reduce((sum, { text }) => sum + text.length, 0) < NEXT_TO_NOTHING ? all : said;
  return {
    signals: signalsOf(document, lines, whole),
    elementOf: (quote) => lines.find(({ text }) => text.includes(quote))?.source ?? null,
  };
}

/**
 * Headings, dialogs and the end of a page whose paragraphs alone make it a long one; null for any other page, for one too
 * large to be searched, and for one whose status or address tells of a refusal. Where nothing in these turns anybody away, nothing on the page does, and the
 * rest need not be read; where something seems to, the page is to be read, for its length and what stands beside.
 */
export function readOutline(document: Document): Signals | null {
  const status = statusOf(document);
  if (status === 403 || status === 451 || addressKindOf(document) === 'refusal') return null;
  const passed = endOfFront(document);
  if (!passed || isVast(document)) return null;
  const { lines } = gather(document, new Set(), passed);
  return signalsOf(document, sayingOf(lines), false);
}

/** What a page shows, at most {@link TEXT_LIMIT} characters from {@link NODE_LIMIT} nodes. */
export const read = (document: Document): Signals => readWithPlaces(document).signals;

/** Whether an element is on show. Asks for style, so it is for one element, never for a tree. */
export const isOnShow = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;

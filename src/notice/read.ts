import { type Signals, TEXT_LIMIT } from './signals.ts';

/** Kept of {@link TEXT_LIMIT} for dialogs and the end of the page, where scripts append them, when the front was cut. */
const TAIL_LIMIT = 4_000;
/** Nodes visited, whatever they hold: 200,000 empty elements cost no more than this many. */
const NODE_LIMIT = 8_000;
const TAIL_NODE_LIMIT = 2_000;
/** Of one text node; the rest of a million characters is not looked at. */
const NODE_TEXT_LIMIT = 5_000;
const TITLE_LIMIT = 300;
/** Headings and dialogs kept, each. */
const LIST_LIMIT = 40;
const FRAME_LIMIT = 5;
const TAIL_ELEMENTS = 6;
const OPEN_DIALOGS = 'dialog[open],[role=dialog],[role=alertdialog],[role=alert],[aria-modal=true]';

const set = (names: string) => new Set(names.split(' '));
/** Never part of what the page says to its visitor. */
const SILENT = set(
  'HEAD SCRIPT STYLE NOSCRIPT TEMPLATE SVG svg MATH math SELECT DATALIST TEXTAREA OBJECT CANVAS DEL',
);
/**
 * Said about something else: quotations, code, menus, small print. It counts only where the page has next to nothing
 * besides, as with an error sent as plain text, which browsers show in a PRE.
 */
const BESIDE = set('BLOCKQUOTE Q CODE PRE SAMP KBD NAV FOOTER');
const INLINE = set(
  'A ABBR B BDI BDO BIG CITE DATA DFN EM FONT I INS MARK RUBY S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR',
);
/** With fewer characters than this the page has next to nothing. */
const NEXT_TO_NOTHING = 40;

const REFUSAL_ADDRESS =
  /\b(?:sanction(?:s|ed)?|embargo(?:ed)?|geo-?(?:block|restrict|fenc|den)\w*|(?:un(?:available|supported)|not-?(?:available|supported|allowed)|restricted|blocked|forbidden)-(?:in-)?(?:your-)?(?:countr|region|location|territor|area)\w*|(?:country|region|location)-(?:un(?:available|supported)|not-\w+|restricted|blocked|denied)|unavailable|restricted|451)\b/;

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

/** Page scripts and form fields can stand in for properties of `document` and of forms; the prototypes' own cannot be reached. */
const attribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

const nameOf = (element: Element): string =>
  typeof element.nodeName === 'string' ? element.nodeName : 'FORM';

function isSilent(element: Element, name: string): boolean {
  if (SILENT.has(name)) return true;
  if (!Element.prototype.hasAttributes.call(element)) return false;
  const style = attribute(element, 'style');
  return (
    attribute(element, 'hidden') !== null ||
    attribute(element, 'aria-hidden') === 'true' ||
    (style !== null && /display: ?none|visibility: ?hidden/.test(style)) ||
    (name === 'DIALOG' && attribute(element, 'open') === null)
  );
}

function kindOf(element: Element, name: string): Kind | null {
  if (/^H[1-3]$/.test(name)) return 'heading';
  if (name === 'DIALOG') return 'dialog';
  if (BESIDE.has(name)) return 'beside';
  const role = attribute(element, 'role');
  if (role === null) return null;
  if (/^(?:alert|dialog|alertdialog|status)$/.test(role)) return 'dialog';
  if (role === 'heading') return 'heading';
  return /^(?:navigation|contentinfo)$/.test(role) ? 'beside' : null;
}

/** Walks pages, open shadow roots and same-origin frames one level down, and gathers lines until its budget is spent. */
class Reader {
  readonly lines: Line[] = [];
  #characters: number;
  #nodes: number;
  #frames = FRAME_LIMIT;
  #line = '';
  #source: Element | null = null;
  #lineKind: Kind = 'plain';
  readonly #unseen: ReadonlySet<Element>;
  readonly #entered = new Set<Element>();

  constructor(unseen: ReadonlySet<Element>) {
    this.#unseen = unseen;
    this.#characters = TEXT_LIMIT - TAIL_LIMIT;
    this.#nodes = NODE_LIMIT;
  }

  get spent(): boolean {
    return this.#characters <= 0 || this.#nodes <= 0;
  }

  allow(characters: number, nodes: number): void {
    this.#characters = characters;
    this.#nodes = nodes;
  }

  /** Reads below `root`, in document order; an element that was entered before is passed over. */
  walk(root: Node, kind: Kind, depth: number): void {
    const page = root.nodeType === 9 ? root : root.ownerDocument;
    if (page === null) return;
    const walker = Document.prototype.createTreeWalker.call(page, root, 5);
    const kinds: Kind[] = [kind];
    let node: Node | null = walker.firstChild();
    while (node !== null && !this.spent) {
      this.#nodes -= 1;
      const current = kinds[kinds.length - 1] ?? kind;
      if (node.nodeType === 3) this.#addText(node, current);
      else if (this.#enter(node as Element, current, kinds, depth)) {
        const child: Node | null = walker.firstChild();
        if (child !== null) {
          node = child;
          continue;
        }
        this.#leave(node as Element, kinds);
      }
      let next: Node | null = walker.nextSibling();
      while (next === null) {
        const parent: Node | null = walker.parentNode();
        if (parent === null || parent === root) break;
        this.#leave(parent as Element, kinds);
        next = walker.nextSibling();
      }
      node = next;
    }
    this.flush();
  }

  /** Ends the line under way. */
  flush(): void {
    const text = this.#line.replace(/\s+/g, ' ').trim();
    if (text !== '' && this.#source !== null) {
      this.lines.push({ text, source: this.#source, kind: this.#lineKind });
    }
    this.#line = '';
    this.#source = null;
  }

  #addText(node: Node, kind: Kind): void {
    const text = (node.nodeValue ?? '').slice(0, Math.min(NODE_TEXT_LIMIT, this.#characters));
    if (this.#source === null) {
      if (text.trim() === '') return;
      this.#source = node.parentElement;
      this.#lineKind = kind;
    }
    this.#line += text;
    this.#characters -= text.length;
  }

  /** Whether to go on into the element; its kind is then on top of `kinds` until it is left. */
  #enter(element: Element, kind: Kind, kinds: Kind[], depth: number): boolean {
    const name = nameOf(element);
    if (!INLINE.has(name)) this.flush();
    if (this.#unseen.has(element) || this.#entered.has(element) || isSilent(element, name)) return false;
    if (depth === 0) this.#entered.add(element);
    const own = kindOf(element, name);
    // A heading of a dialog is dialog text, and nothing in a menu or a quotation speaks for the page.
    const inherited = kind === 'dialog' || kind === 'beside' || own === null ? kind : own;
    if (name === 'IFRAME' || name === 'FRAME') {
      this.#enterFrame(element, inherited, depth);
      return false;
    }
    kinds.push(inherited);
    if (element.shadowRoot instanceof Node) this.walk(element.shadowRoot, inherited, depth);
    return true;
  }

  #enterFrame(element: Element, kind: Kind, depth: number): void {
    if (depth > 0 || this.#frames <= 0) return;
    this.#frames -= 1;
    const inside = (element as HTMLIFrameElement).contentDocument;
    if (inside) this.walk(inside, kind, depth + 1);
  }

  #leave(element: Element, kinds: Kind[]): void {
    kinds.pop();
    if (!INLINE.has(nameOf(element))) this.flush();
  }
}

function readTail(reader: Reader, document: Document): void {
  reader.flush();
  reader.allow(TAIL_LIMIT, TAIL_NODE_LIMIT);
  const dialogs = Document.prototype.querySelectorAll.call(document, OPEN_DIALOGS);
  for (const dialog of Array.from(dialogs).slice(-TAIL_ELEMENTS)) {
    if (!isSilent(dialog, nameOf(dialog))) reader.walk(dialog, 'dialog', 0);
  }
  let last = document.body instanceof Element ? document.body.lastElementChild : null;
  for (let count = 0; last !== null && count < TAIL_ELEMENTS; count += 1) {
    if (!isSilent(last, nameOf(last))) reader.walk(last, 'plain', 0);
    last = last.previousElementSibling;
  }
}

/** Status of the page's own request, 0 when the browser does not tell (Navigation Timing level 2, `responseStatus`). */
function statusOf(document: Document): number {
  const [entry] = document.defaultView?.performance?.getEntriesByType?.('navigation') ?? [];
  const status = (entry as { responseStatus?: unknown } | undefined)?.responseStatus;
  return typeof status === 'number' && status >= 100 && status <= 599 ? status : 0;
}

/**
 * Reads a page within fixed bounds and says where its lines stand.
 * @param unseen elements found not to be on show; nothing in them is read
 */
export function readWithPlaces(document: Document, unseen: ReadonlySet<Element> = new Set()): Reading {
  const reader = new Reader(unseen);
  reader.walk(document, 'plain', 0);
  const textIsWhole = !reader.spent;
  if (!textIsWhole) readTail(reader, document);

  const said = reader.lines.filter(({ kind }) => kind !== 'beside');
  const saidLength = said.reduce((sum, { text }) => sum + text.length, 0);
  const lines = saidLength < NEXT_TO_NOTHING ? reader.lines : said;
  const texts = (kind: Kind) => lines.filter((line) => line.kind === kind).map(({ text }) => text);
  const location = document.location as Location | null;
  const root = Document.prototype.querySelector.call(document, 'html');
  return {
    signals: {
      status: statusOf(document),
      title: typeof document.title === 'string' ? document.title.slice(0, TITLE_LIMIT) : '',
      text: lines
        .map(({ text }) => text)
        .join('\n')
        .slice(0, TEXT_LIMIT),
      textIsWhole,
      headings: texts('heading').slice(0, LIST_LIMIT),
      dialogs: texts('dialog').slice(0, LIST_LIMIT),
      language: (root && attribute(root, 'lang')?.slice(0, 35)) || '',
      host: location?.hostname.toLowerCase() ?? '',
      addressKind: REFUSAL_ADDRESS.test(
        (location?.pathname ?? '').slice(0, 300).toLowerCase().replaceAll('_', '-'),
      )
        ? 'refusal'
        : 'ordinary',
    },
    elementOf: (quote) => lines.find(({ text }) => text.includes(quote))?.source ?? null,
  };
}

/** What a page shows, within fixed bounds: {@link TEXT_LIMIT} characters and {@link NODE_LIMIT} nodes. Never throws on odd pages. */
export function read(document: Document): Signals {
  return readWithPlaces(document).signals;
}

/** Whether an element is on show. Asks for style, so it is for one element, never for a tree. */
export function isOnShow(element: Element): boolean {
  const check: unknown = element.checkVisibility;
  if (typeof check !== 'function') return true;
  return element.checkVisibility({
    visibilityProperty: true,
    contentVisibilityAuto: false,
    opacityProperty: true,
  });
}

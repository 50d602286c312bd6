import type { HintWords } from './words.ts';

/** Which button was pressed. */
export type Dismissal = 'site' | 'all';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** A screen reader says what changes in a region it knows already, so the words come a moment after the region. */
const SAID_AFTER_MS = 150;

/**
 * Holds against the page: `!important` rules of a shadow tree win over those of the page around it (CSS Cascading 5,
 * "important" turns the order of contexts round), and `all` cuts what would be inherited.
 */
const STYLE = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: auto 0 0 !important;
  inline-size: auto !important;
  padding: 8px !important;
  z-index: 2147483647 !important;
  pointer-events: none !important;
  color-scheme: light dark !important;
  --ink: #16191d;
  --paper: #ffffff;
  --wash: #f5f6f8;
  --edge: #868f99;
  --focus: #1f6feb;
}
@media (prefers-color-scheme: dark) {
  :host { --ink: #eceff2; --paper: #1b1e22; --wash: #23272c; --edge: #7b858f; --focus: #79b8ff; }
}
.line {
  pointer-events: auto;
  box-sizing: border-box;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 6px 12px;
  max-inline-size: 44rem;
  margin-inline: auto;
  padding: 8px 12px;
  border: 1px solid var(--edge);
  border-radius: 10px;
  background: var(--paper);
  color: var(--ink);
  font: 15px / 1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", Vazirmatn, sans-serif;
  text-align: start;
  overflow-wrap: anywhere;
}
p { flex: 1 1 16rem; margin: 0; min-block-size: 1.45em; }
b { display: block; font-weight: 600; }
.buttons { display: flex; flex-wrap: wrap; gap: 6px; }
button {
  min-block-size: 36px;
  padding: 4px 12px;
  border: 1px solid var(--edge);
  border-radius: 8px;
  background: transparent;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
button:hover { background: var(--wash); }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
@media (any-pointer: coarse) { button { min-block-size: 44px; } }
@media print { :host { display: none !important; } }
`;

/** The line in a page. */
export interface Hint {
  /** Puts it there, or changes its words. Once it was dismissed, this document gets no other. */
  show(words: HintWords): void;
  /** New words for a line that is there. */
  change(words: HintWords): void;
  hide(): void;
}

/**
 * Makes the hint of one document. Its one element has no name, no class and nothing the page could read: what it says
 * stands in a closed shadow tree. Only presses by hand count; scripts of the page cannot press.
 */
export function createHint(document: Document, onDismiss: (how: Dismissal) => void): Hint {
  let host: HTMLElement | null = null;
  let latest: HintWords | null = null;
  let dismissed = false;
  let said: { verdict: HTMLElement; open: Text; line: HTMLElement; buttons: HTMLElement[] } | null = null;

  const make = <T extends keyof HTMLElementTagNameMap>(name: T) =>
    // Pages can be SVG or XML, where createElement makes something else.
    document.createElementNS(XHTML, name) as HTMLElementTagNameMap[T];

  function build(): NonNullable<typeof said> {
    host = make('div');
    const shadow = host.attachShadow({ mode: 'closed' });
    const style = make('style');
    style.textContent = STYLE;
    const line = make('div');
    line.className = 'line';
    const words = make('p');
    words.setAttribute('role', 'status');
    const verdict = make('b');
    const open = document.createTextNode('');
    words.append(verdict, ' ', open);
    const row = make('div');
    row.className = 'buttons';
    const buttons = (['site', 'all'] as const).map((how) => {
      const button = make('button');
      button.type = 'button';
      button.addEventListener('click', ({ isTrusted }) => {
        if (!isTrusted) return;
        dismissed = true;
        hide();
        onDismiss(how);
      });
      return button;
    });
    row.append(...buttons);
    line.append(words, row);
    shadow.append(style, line);
    document.documentElement.append(host);
    return { verdict, open, line, buttons };
  }

  function hide(): void {
    host?.remove();
    host = null;
    said = null;
  }

  /** Writes what was last asked for: the words may have changed while they waited. */
  function say(): void {
    if (said === null || latest === null) return;
    said.verdict.textContent = latest.verdict;
    said.open.data = latest.open;
  }

  function write(words: HintWords): void {
    if (said === null) return;
    latest = words;
    said.line.lang = words.language;
    said.line.dir = words.direction;
    const labels = [words.notHere, words.never];
    said.buttons.forEach((button, at) => {
      button.textContent = labels[at] ?? '';
    });
  }

  const change = (words: HintWords) => {
    write(words);
    say();
  };

  return {
    show(words) {
      if (dismissed) return;
      // A page that writes itself anew throws out what it does not know.
      if (host?.isConnected) return change(words);
      said = build();
      write(words);
      setTimeout(say, SAID_AFTER_MS);
    },
    change,
    hide,
  };
}

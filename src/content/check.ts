import { gate } from '../notice/gate/gate.ts';
import { isOnShow, readOutline, readWithPlaces } from '../notice/read.ts';
import type { Signals } from '../notice/signals.ts';

export interface CheckResult {
  /** What the page shows, when it may turn its visitor away; null for nearly every page. */
  readonly signals: Signals | null;
  /** The lines that say so, joined: as long as these stay the same, there is nothing new to tell. */
  readonly refusing: string;
  /** Time that reading and testing took, in milliseconds. */
  readonly ms: number;
  /** True for a page too long to be read whole: little but its headings and dialogs can be a notice. */
  readonly long: boolean;
}

/** Lines asked whether they are on show, which costs a style each: pages keep their dialogs ready in the document. */
const SHOWN_LIMIT = 8;

/** Reads the page as far as it is on show, and tests whether it may turn its visitor away. Never throws. */
export function check(document: Document): CheckResult {
  const start = performance.now();
  let signals: Signals | null = null;
  let refusing: string[] = [];
  let long = false;
  try {
    const outline = readOutline(document);
    long = outline !== null;
    // A plainly long page is read only where its headings or dialogs may turn somebody away.
    if (outline === null || gate(outline).length > 0) {
      let reading = readWithPlaces(document);
      refusing = gate(reading.signals);
      const unseen = new Set<Element>();
      for (const line of refusing.slice(0, SHOWN_LIMIT)) {
        const element = reading.elementOf(line);
        if (element && !isOnShow(element)) unseen.add(element);
      }
      if (unseen.size > 0) {
        reading = readWithPlaces(document, unseen);
        refusing = gate(reading.signals);
      }
      long = !reading.signals.textIsWhole;
      if (refusing.length > 0) signals = reading.signals;
    }
  } catch {
    // Hostile documents can break any DOM call; without a reading there is nothing to say.
    signals = null;
  }
  return { signals, refusing: signals ? refusing.join('\n') : '', ms: performance.now() - start, long };
}

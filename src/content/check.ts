import type { Notice } from '../notice/notice.ts';
import { isOnShow, readOutline, readWithPlaces } from '../notice/read.ts';
import { recognise } from '../notice/recognise.ts';

export interface CheckResult {
  readonly notice: Notice | null;
  /** Time that reading and recognising took, in milliseconds. */
  readonly ms: number;
  /** True for a page too long to be read whole: little but its headings and dialogs can be a notice. */
  readonly long: boolean;
}

/** Notices found out of sight before we give up: pages keep their dialogs ready in the document. */
const HIDDEN_LIMIT = 5;

/** Reads the page and recognises a notice that is on show. Never throws: a page too odd to read has no notice. */
export function check(document: Document): CheckResult {
  const start = performance.now();
  const unseen = new Set<Element>();
  let notice: CheckResult['notice'] = null;
  let long = false;
  try {
    const outline = readOutline(document);
    long = outline !== null;
    // A plainly long page is read only where its headings or dialogs may turn somebody away.
    if (outline !== null && recognise(outline) === null)
      return { notice, ms: performance.now() - start, long };
    for (let tries = 0; tries <= HIDDEN_LIMIT; tries += 1) {
      const { signals, elementOf } = readWithPlaces(document, unseen);
      long = !signals.textIsWhole;
      const found = recognise(signals);
      const element = found && elementOf(found.quote);
      if (element && !isOnShow(element)) {
        unseen.add(element);
        continue;
      }
      notice = found;
      break;
    }
  } catch {
    // Hostile documents can break any DOM call; without a reading there is nothing to say.
    notice = null;
  }
  return { notice, ms: performance.now() - start, long };
}

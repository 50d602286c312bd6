import type { Notice } from '../notice/notice.ts';
import { recognise } from '../notice/recognise.ts';
import type { Signals } from '../notice/signals.ts';
import { takeWords } from '../notice/vocabulary.ts';
import { readPackagedBytes } from './packaged.ts';
import { WORDS_FILE } from './packaged-path.ts';

// The popup loads this as a file of its own, and only while the background sleeps (src/platform/inspect.ts).

let loading: Promise<void> | null = null;

/** Reads the words of all languages, once. A reading that failed is forgotten, so that the next may do. */
export function loadWords(): Promise<void> {
  loading ??= readPackagedBytes(WORDS_FILE).then(takeWords);
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

/**
 * {@link recognise}, once the words are read; throws where they cannot be. What is no notice waits for them all the same: what
 * a page says last must not be heard first.
 */
export async function recogniseHere(signals: Signals | null): Promise<Notice | null> {
  await loadWords();
  return signals && recognise(signals);
}

import type { Popup } from './driver.ts';

/** What the popup says, for a line of the tour and for tests. */
export interface Said {
  /** Value of the explanation's headline; null when the popup shows something else than an answer. */
  readonly headline: string | null;
  /** The headline in words. */
  readonly title: string;
  /** All visible text. */
  readonly text: string;
}

/** Reads the popup once it has drawn itself. */
export async function readPopup(popup: Popup): Promise<Said> {
  return popup.evaluate(async (window, document) => {
    const started = Date.now();
    for (;;) {
      const title = document.querySelector('h1, h2, #root p');
      const answer = document.querySelector('[data-headline]');
      // The end of an answer is drawn after its first picture.
      if (title !== null && (answer === null || document.querySelector('.page-settings') !== null)) {
        return {
          headline: answer?.getAttribute('data-headline') ?? null,
          title: title.textContent ?? '',
          text: document.body.innerText,
        };
      }
      if (Date.now() - started > 5_000) throw new Error('the popup stayed empty for 5 s');
      await new Promise((resolve) => window.setTimeout(resolve, 20));
    }
  });
}

import type { Hint } from '../hint/hint.ts';
import type { HintWords } from '../hint/words.ts';
import { browser } from './browser.ts';
import { failed, ok, type Result } from './result.ts';

/** `no-access`: the tab is gone, went elsewhere, or its page may not be entered any more. */
type Told = Result<null, 'no-access'>;

/** Puts the line into a page; one that is there already gets the new words. */
export async function showHint(tab: number, words: HintWords): Promise<Told> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['hint.js'] });
    return await tell(tab, words, true);
  } catch (error) {
    return failed('no-access', error);
  }
}

/** Gives new words to a line that is there, or takes it away (null). Never puts one in. */
export async function changeHint(tab: number, words: HintWords | null): Promise<Told> {
  try {
    return await tell(tab, words, false);
  } catch (error) {
    return failed('no-access', error);
  }
}

async function tell(tab: number, words: HintWords | null, put: boolean): Promise<Told> {
  await browser.scripting.executeScript({ target: { tabId: tab }, func: inPage, args: [words, put] });
  return ok(null);
}

/** The browser takes this as text and runs it in the page: nothing that stands outside of it is there. */
function inPage(words: HintWords | null, put: boolean): void {
  const { overblockedHint, location } = globalThis as unknown as {
    overblockedHint?: Hint;
    location: Location;
  };
  if (words === null) overblockedHint?.hide();
  else if (location.hostname !== words.host) return;
  else if (put) overblockedHint?.show(words);
  else overblockedHint?.change(words);
}

import * as v from 'valibot';
import type { Notice } from '../notice/notice.ts';
import { browser } from './browser.ts';
import { NOTICE } from './notice-schema.ts';
import { failed, ok, type Result } from './result.ts';

/** What the content script returns when it is put into a page: the notice and the milliseconds it took. */
const INSPECTION = v.object({ notice: v.nullable(NOTICE), ms: v.number() });

export type InspectCode = 'no-access' | 'unreadable';

/**
 * Looks into a tab now: puts the content script in (which does not start twice) and takes what it returns.
 * `no-access`: a page of the browser or a store, or no click on the icon yet. `unreadable`: the answer made no sense.
 */
export async function inspect(tab: number): Promise<Result<Notice | null, InspectCode>> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab },
      files: ['content.js'],
      // Else it waits for the document, and the popup stays empty over a page that never comes to its end.
      injectImmediately: true,
    });
    const parsed = v.safeParse(INSPECTION, frame?.result);
    return parsed.success ? ok(parsed.output.notice) : failed('unreadable', parsed.issues[0].message);
  } catch (error) {
    return failed('no-access', error);
  }
}

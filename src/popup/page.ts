import type { Failure } from '../explain/explanation.ts';
import type { Notice } from '../notice/notice.ts';
import { isMarked } from '../platform/action.ts';
import { readFailedPage } from '../platform/failed-pages.ts';
import { frontTab } from '../platform/front-tab.ts';
import { webHostOf } from '../platform/host-of.ts';
import { inspect } from '../platform/inspect.ts';
import { readTabState } from '../platform/tab-state.ts';

/** What the popup stands in front of. */
export type Page =
  /** A website. `reachable` is false when it could not be read: an error page of the browser, or one we may not enter. */
  | {
      readonly type: 'website';
      readonly tab: number;
      readonly host: string;
      /** Path without query and fragment, for a report that asks for it; '' when not known. */
      readonly path: string;
      readonly notice: Notice | null;
      readonly reachable: boolean;
      /** How it failed to load, where the visitor lets us hear of that; null for a page that could be read. */
      readonly failure: Failure | null;
      readonly incognito: boolean;
    }
  /** A page of the browser itself, or no page at all. */
  | { readonly type: 'browser-page' }
  /** The script went in and its answer made no sense. */
  | { readonly type: 'unreadable'; readonly code: string };

/**
 * Looks at the tab the popup was opened on. `?tab=<id>` names another one: that is how the popup is opened in a tab of
 * its own; web pages cannot open it at all (it is not web-accessible).
 */
export async function readPage(search: string): Promise<Page> {
  const tab = await frontTab(search);
  if (tab?.id === undefined) return { type: 'browser-page' };
  const at = webHostOf(tab.url ?? '');
  const inspection = await inspect(tab.id, at);
  // A tab that still waits for its first answer stands on no page yet, but Chromium tells where it is going.
  const address = at === '' ? (tab.pendingUrl ?? tab.url) : tab.url;
  // What is remembered of the tab is asked for only where its page does not speak for itself.
  const [state, failed] =
    inspection.ok && address !== undefined
      ? [null, null]
      : await Promise.all([stateOf(tab.id), readFailedPage(tab.id)]);
  const host = address === undefined ? (failed?.host ?? state?.host ?? '') : webHostOf(address);
  if (!inspection.ok && inspection.code === 'unreadable') {
    return { type: 'unreadable', code: inspection.detail };
  }
  if (host === '') return { type: 'browser-page' };
  return {
    type: 'website',
    tab: tab.id,
    host,
    path: pathOf(address ?? ''),
    notice: inspection.ok ? inspection.value : state?.host === host ? state.notice : null,
    reachable: inspection.ok || (state?.host === host && state.notice !== null),
    failure: !inspection.ok && failed?.host === host ? failed.failure : null,
    incognito: tab.incognito === true,
  };
}

/** What was found in the tab before, if it still shows that page: browsers take the mark off when another one loads. */
const stateOf = async (tab: number) => ((await isMarked(tab)) ? readTabState(tab) : null);

const pathOf = (address: string) => (URL.canParse(address) ? new URL(address).pathname : '');

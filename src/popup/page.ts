import type { Failure } from '../explain/explanation.ts';
import type { Notice } from '../notice/notice.ts';
import { isMarked } from '../platform/action.ts';
import { browser } from '../platform/browser.ts';
import { readFailedPage } from '../platform/failed-pages.ts';
import { inspect } from '../platform/inspect.ts';
import { hostOf } from '../platform/protocol.ts';
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
 *
 * @param expect told the host in front long before the rest is known, so that what is on record can be read meanwhile; the
 * answer may come to name another one
 */
export async function readPage(search: string, expect?: (host: string) => void): Promise<Page> {
  const tab = await findTab(new URLSearchParams(search).get('tab'));
  if (tab?.id === undefined) return { type: 'browser-page' };
  const inspecting = inspect(tab.id);
  expect?.(webHostOf(tab.url ?? ''));
  const [inspection, state, failed] = await Promise.all([
    inspecting,
    stateOf(tab.id),
    readFailedPage(tab.id),
  ]);
  // A tab that still waits for its first answer stands on no page yet, but Chromium tells where it is going.
  const address = webHostOf(tab.url ?? '') === '' ? (tab.pendingUrl ?? tab.url) : tab.url;
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

async function findTab(id: string | null) {
  if (id !== null && /^\d+$/.test(id)) return browser.tabs.get(Number(id)).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

const webHostOf = (address: string) => (/^https?:/.test(address) ? hostOf(address) : '');

const pathOf = (address: string) => (URL.canParse(address) ? new URL(address).pathname : '');

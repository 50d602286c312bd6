import type { WebNavigation } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { FailedPage } from './failed-pages.ts';
import { hostOf } from './host-of.ts';
import { failureOf } from './navigation-error.ts';

export interface NavigationListeners {
  readonly onFailed: (tab: number, page: FailedPage) => void;
  /** A tab sets out for another document. */
  readonly onLeft: (tab: number) => void;
}

/** Subset of what browsers tell of a navigation. */
interface Details {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
}

/**
 * Makes what listens for pages that do not load, as long as the visitor lets us: the API is there with their permission
 * only. To be called in the first tick and whenever permissions change; listening twice is as good as once, and it answers
 * whether it may. Whole pages only, no frames, and nothing while the browser knows itself to be offline.
 *
 * The next document is told by `onBeforeNavigate`: Firefox commits its error page after the error, under the address
 * that failed, and so `onCommitted` would take back what was just said.
 */
export function navigationWatch({ onFailed, onLeft }: NavigationListeners): () => boolean {
  const failed = (details: Details & { readonly error?: string }) => {
    const failure = failureOf(details.error ?? '');
    if (!isWholePage(details) || failure === null || !navigator.onLine) return;
    onFailed(details.tabId, { host: hostOf(details.url), failure });
  };
  const left = (details: Details) => {
    if (isWholePage(details)) onLeft(details.tabId);
  };
  return () => {
    const { webNavigation } = browser as { webNavigation?: WebNavigation.Static };
    webNavigation?.onErrorOccurred.addListener(failed);
    webNavigation?.onBeforeNavigate.addListener(left);
    return webNavigation !== undefined;
  };
}

const isWholePage = ({ frameId, url }: Details) => frameId === 0 && /^https?:/.test(url);

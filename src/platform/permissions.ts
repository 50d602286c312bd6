import type { Permissions } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** A permission that the visitor grants and takes back. */
export interface OptionalAccess {
  readonly isGranted: () => Promise<boolean>;
  /** Asks for it. Call straight from a click, before any `await`: browsers only then show their question. */
  readonly request: () => Promise<boolean>;
  /** Gives it back; false when the browser keeps it (a build that requires it). */
  readonly drop: () => Promise<boolean>;
}

function accessTo(what: Permissions.Permissions): OptionalAccess {
  return {
    isGranted: () => browser.permissions.contains(what),
    request: () => browser.permissions.request(what),
    drop: () => browser.permissions.remove(what),
  };
}

/** To see pages without a click. */
export const ALL_SITES = accessTo({ origins: ['*://*/*'] });

/** To hear of pages that do not load. */
export const FAILED_PAGES = accessTo({ permissions: ['webNavigation'] });

/** True while the visitor lets us see pages without a click. */
export const mayCheckAutomatically = ALL_SITES.isGranted;

/** Calls back whenever access may have changed, also by the browser's own pages. Answers how to stop that. */
export function onPermissionChange(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}

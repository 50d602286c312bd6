import { browser } from './browser.ts';

/** Access asked for by "check pages automatically": optional, granted and taken back by the visitor. */
const ALL_SITES = { origins: ['*://*/*'] };

/** True while the visitor lets us see pages without a click. */
export const mayCheckAutomatically = (): Promise<boolean> => browser.permissions.contains(ALL_SITES);

/** Asks for it. Call straight from a click, before any `await`: browsers only then show their question. */
export const requestAutomatic = (): Promise<boolean> => browser.permissions.request(ALL_SITES);

/** Gives it back; false when the browser keeps it (a build that requires it). */
export const dropAutomatic = (): Promise<boolean> => browser.permissions.remove(ALL_SITES);

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

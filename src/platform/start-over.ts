/**
 * Loads the page that a background runs in anew. Firefox wakes a sleeping event page only for listeners that were there when
 * it started: those of an access granted later are lost with its first sleep. A worker (Chromium) has no page and needs none.
 */
export function startOver(): void {
  (globalThis as { readonly location?: Partial<Location> }).location?.reload?.();
}

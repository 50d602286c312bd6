/** Files that pages read while they run. */
export type PackagedPath = `data/${string}` | `_locales/${string}`;

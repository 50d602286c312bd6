/** The words of all languages, for the recogniser. */
export const WORDS_FILE = 'words.bin';

/** Files that pages and the background read while they run. */
export type PackagedPath = `data/${string}` | `_locales/${string}` | typeof WORDS_FILE;

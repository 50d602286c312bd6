import type english from '../../public/_locales/en/messages.json';

type English = typeof english;

/**
 * Every key a page may ask for: the English catalogue is the list. Numbers stand apart from what they count ("Noted: 5"), so that
 * no language needs plural forms.
 */
export type MessageKey = keyof English;

/** The named values one message takes: the names of its placeholders, none for a message without. */
export type MessageValues<K extends MessageKey> = English[K] extends { placeholders: infer P }
  ? { readonly [N in keyof P]: string | number }
  : undefined;

/** Keys whose message takes no value: what a table of keys may hold. */
export type PlainKey = {
  [K in MessageKey]: English[K] extends { placeholders: unknown } ? never : K;
}[MessageKey];

import * as v from 'valibot';
import { type Signals, TEXT_LIMIT } from '../notice/signals.ts';

/** Longest title and host name taken; what reads a page caps them well below. */
const NAME_LIMIT = 500;
const NAME = v.pipe(v.string(), v.maxLength(NAME_LIMIT));
/** Longer than any language tag. What a page declares is cut, not refused: nonsense there must not hide what the page says. */
const LANGUAGE_LIMIT = 100;
const LANGUAGE = v.pipe(
  v.string(),
  v.transform((tag) => tag.slice(0, LANGUAGE_LIMIT)),
);
/** One check, which the background has for other fields already, in the place of three. */
const STATUS = v.pipe(
  v.number(),
  v.check((status) => Number.isInteger(status) && status >= 0 && status <= 999),
);
/** Headings or dialogs of one page. */
const TEXTS = v.pipe(v.array(v.pipe(v.string(), v.maxLength(TEXT_LIMIT))), v.maxLength(40));

/** What a page shows, as it arrives from the page's side: hostile until it has passed here. Unknown fields are dropped. */
export const SIGNALS: v.GenericSchema<unknown, Signals> = v.object({
  status: STATUS,
  title: NAME,
  text: v.pipe(v.string(), v.maxLength(TEXT_LIMIT)),
  textIsWhole: v.boolean(),
  headings: TEXTS,
  dialogs: TEXTS,
  language: LANGUAGE,
  host: NAME,
  addressKind: v.picklist(['ordinary', 'refusal']),
});

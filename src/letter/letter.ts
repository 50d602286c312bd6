import type { Contact } from '../companies/company.ts';
import type { Line, Value } from '../explain/line.ts';

/** Who writes; message keys `letter_variant_<value>`. */
export const VARIANTS = ['visitor', 'developer', 'journalist'] as const;
export type Variant = (typeof VARIANTS)[number];

/** A block of a letter. Every line of it follows from the explanation; none is free text of ours. */
export type Block =
  /** Sentences that stand together. */
  | { readonly type: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly type: 'list'; readonly items: readonly Line[]; readonly numbered: boolean }
  /** For a pull request: a heading row and rows of as many cells. */
  | { readonly type: 'table'; readonly head: readonly Line[]; readonly rows: readonly (readonly Value[])[] };

/** A letter without a language: {@link letterText} writes it out, for the company in English, for the writer in theirs. */
export interface Letter {
  readonly variant: Variant;
  /** Where it can go; null when the record has no address, or there is no record. */
  readonly to: Contact | null;
  readonly subject: Line;
  readonly blocks: readonly Block[];
}

import type { Decider } from '../companies/company.ts';
import type { Failure, Headline, OtherCause, Verdict } from '../explain/explanation.ts';
import type { Confidence, NoticeKind } from '../notice/notice.ts';

/**
 * A report of one block: everything that is handed over, and nothing that tells one visitor from another. No number of
 * the reporter, no time but the day, no address but the host, unless the visitor adds the path or the page's words.
 */
export interface Report {
  /** What the file is; never changes. */
  readonly format: 'overblocked-report';
  /** Revision of this form; a reader that knows another one must not guess. */
  readonly revision: 1;
  /** Version of the rules and records the verdict was made with. */
  readonly data: string;
  /** Day the notice was seen, YYYY-MM-DD. */
  readonly day: string;
  /** Host name as the page had it, lower case. */
  readonly host: string;
  /** ISO 3166; null when the visitor set none and the notice names none. */
  readonly region: string | null;
  readonly notice: {
    readonly kind: NoticeKind;
    readonly regions: readonly string[];
    readonly servedBy: string | null;
    readonly lawsNamed: readonly string[];
    readonly confidence: Confidence;
    /** True when the visitor said what the page says, false when it was recognised. */
    readonly saidByVisitor: boolean;
  } | null;
  /** How the page failed to load; null when it loaded, or the reporter's browser did not say. */
  readonly failure: Failure | null;
  /** Id of the company on record; null where the host has none. */
  readonly company: string | null;
  readonly verdict: Verdict;
  readonly headline: Headline;
  readonly decider: Decider;
  /** Oldest day a rule behind the verdict was checked, YYYY-MM-DD; null when none was used. */
  readonly lawChecked: string | null;
  /** What the visitor says it is instead; null when they do not object. */
  readonly correction: OtherCause | null;
  /** Path of the page without query and fragment, if the visitor added it. */
  readonly path: string | null;
  /** Words of the notice, if the visitor added them. */
  readonly quote: string | null;
}

/** The longest path kept, in characters: long enough for any page, too short to carry a page's state. */
export const PATH_LIMIT = 200;
export const LAWS_LIMIT = 10;
export const LAW_NAME_LIMIT = 80;
export const SERVED_BY_LIMIT = 80;
/** A notice may list every country there is. */
export const REGIONS_LIMIT = 300;

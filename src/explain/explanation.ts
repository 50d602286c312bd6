import type {
  Contact,
  Decider,
  Evidence,
  Offer,
  Refusal,
  Restriction,
  Reversal,
  StatedReason,
} from '../companies/company.ts';
import type { Customer, Payment } from '../law/facts.ts';
import type { Ruling, Step } from '../law/ruling.ts';
import type { Service } from '../law/service.ts';
import type { Confidence, Notice } from '../notice/notice.ts';

/**
 * The verdict for the visitor, from the rulings over all that the site offers (or over what their answers narrow it to).
 * `not-required` only when every part is; `required` only when every part is; `partly-required` when some are.
 */
export const VERDICTS = [
  'required',
  'partly-required',
  'not-required',
  'depends',
  'another-kind',
  'no-notice',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The headline: the verdict beside the reason they state. Each is a message key `headline_<value>`. */
export const HEADLINES = [
  /** They blame the law; the law does not ask for it. */
  'over-compliance',
  /** They state a reason that is not the law (solidarity, leaving the market, security, contract); the law does not ask for it. */
  'own-choice',
  /** No reason given, or a partner's or the hosting's; the law does not ask for it. */
  'not-required',
  'required',
  'partly-required',
  'cannot-tell',
  /** Turned away, cause unknown, nothing on record. */
  'denied',
  /** Turned away, cause unknown; the company or host is on record for this region, so the region may be why. */
  'denied-on-record',
  'state-block',
  'licensing',
  'privacy-law',
  'other-law',
  'age-or-local-law',
  'vpn-proxy',
  /** Nothing recognised, company or host on record with a restriction for this region. `verdict` is then what the law says of it. */
  'on-record',
  /** Nothing recognised, nothing on record. */
  'nothing-found',
] as const;
export type Headline = (typeof HEADLINES)[number];

/** One service the site offers, with the law's answer for this visitor. */
export interface Part {
  readonly service: Service;
  /** Every way of paying this same answer holds for, never empty; ['unknown'] when nobody knows. */
  readonly payments: readonly Payment[];
  /**
   * Every customer this same answer holds for, never empty. Without an answer: private persons, and private companies that
   * no list names where the same holds for them, where the offer is theirs alone, or where the law requires to refuse them.
   */
  readonly customers: readonly Customer[];
  readonly delivery: Offer['delivery'] | 'unknown';
  readonly ruling: Ruling;
}

/** Where the operator of a site not on record may sit; message keys `operator_us` ... `operator_other`. */
export const OPERATORS = ['US', 'EU', 'GB', 'IL', 'other'] as const;
export type Operator = (typeof OPERATORS)[number];

/** For a site not on record: the answer by where its operator sits. */
export interface OperatorRow {
  readonly operator: Operator;
  /** A few services that stand for many, or the one the visitor named. */
  readonly parts: readonly Part[];
  /** Over {@link parts}. */
  readonly verdict: Verdict;
}

/** One place of a list, with what the law says of it: shows which entries of the list are stale. */
export interface ListedRegion {
  readonly region: string;
  readonly verdict: Verdict;
  /** The steps that decide it over all parts, each rule once; empty where the operator is not known. */
  readonly steps: readonly Step[];
}

/** What else a wall can be; message keys `other_<value>`. */
export const OTHER_CAUSES = [
  'licensing',
  'state-block',
  'vpn-proxy',
  'bot-check',
  'outage',
  'account',
  /** The network in front of the site drops connections from whole countries, without a word. */
  'edge',
  'own-line',
] as const;
export type OtherCause = (typeof OTHER_CAUSES)[number];

/** How a page failed to load, as far as the browser tells; message keys `failure_<value>`. Never a block by itself. */
export const FAILURES = [
  'dns',
  /** Refused or reset; in Firefox also closed without a byte. */
  'connection',
  'time-out',
  /** No secure connection, or a certificate that the browser refuses. */
  'tls',
  /** An empty answer, or one that broke off or was no HTTP. */
  'cut-off',
] as const;
export type Failure = (typeof FAILURES)[number];

/** What the company said and did towards this region, oldest first, each with its evidence. */
export interface Claim {
  readonly restriction: Restriction;
  readonly evidence: readonly Evidence[];
  /** Date of the newest evidence, as exact as it is; null when none bears a date. */
  readonly lastConfirmed: string | null;
  /** False when a source says it ended before the day of the question. */
  readonly lasting: boolean;
  /** True when it is so long since anything confirmed it that it is history: shown, but it explains no wall of today. */
  readonly faded: boolean;
}

/** Answers the visitor gave to what the ruling turns on; absent = not answered. */
export interface Answers {
  readonly payment?: Payment;
  readonly customer?: Customer;
  readonly service?: Service;
}

/** The facts a visitor can answer in place. */
export const QUESTION_FACTS = ['service', 'payment', 'customer'] as const;
export type QuestionFact = (typeof QUESTION_FACTS)[number];

/** One thing to ask the visitor, with what each answer would make of the verdict, the other answers kept. */
export interface Question {
  readonly fact: QuestionFact;
  /** The answer in force, null when not answered. */
  readonly given: string | null;
  /** At least two; message keys `service_<value>`, `fact_payment_<value>`, `fact_customer_<value>`. */
  readonly values: readonly { readonly value: string; readonly verdict: Verdict }[];
}

/** The reason they give, and where we have it from. */
export interface Reason {
  readonly reason: StatedReason;
  /**
   * `notice` = the page's own words, `visitor` = the visitor says so of a page where nothing was recognised (a notice with
   * an empty quote), `record` = a claim on record for this region, `none` = nobody knows of one.
   */
  readonly from: 'notice' | 'visitor' | 'record' | 'none';
  /** The claim it rests on, when `from` is `record`. */
  readonly claim: Claim | null;
}

/** Everything the popup, the letter and the report need: keys and values, no prose. */
export interface Explanation {
  readonly host: string;
  /** Region the answer is for; null until the visitor picks one and no notice names one alone. */
  readonly region: string | null;
  /** True when the notice's own place won over the visitor's setting (or stood in for a missing one). */
  readonly regionFromNotice: boolean;
  /** The visitor's setting as it came in, to show beside a place from the notice; null when not set. */
  readonly regionSetting: string | null;
  /** True when the notice gives a list of places and the visitor's is not on it: the notice does not fit. */
  readonly regionNotListed: boolean;
  /** Day the answer is for, YYYY-MM-DD. */
  readonly date: string;
  readonly notice: Notice | null;
  /** How the page failed to load; null when it loaded, or nobody watched. */
  readonly failure: Failure | null;
  readonly company: {
    readonly id: string;
    readonly name: string;
    readonly country: string | null;
    readonly countryVerified: boolean;
    readonly contacts: readonly Contact[];
  } | null;
  /** The answers the parts are for; empty when none was given. */
  readonly answers: Answers;
  readonly verdict: Verdict;
  readonly headline: Headline;
  readonly confidence: Confidence;
  readonly decider: Decider;
  readonly reason: Reason;
  /** By service, for a company on record; empty otherwise. */
  readonly parts: readonly Part[];
  /** By operator, for a site not on record; empty otherwise. */
  readonly operators: readonly OperatorRow[];
  /** For a notice that lists two places or more: each with its own verdict; empty otherwise. */
  readonly listedRegions: readonly ListedRegion[];
  /** The same for the places, two or more, that the company's lasting claims name together with the visitor's; empty otherwise. */
  readonly regionsOnRecord: readonly ListedRegion[];
  readonly claims: readonly Claim[];
  readonly refusals: readonly { readonly refusal: Refusal; readonly evidence: readonly Evidence[] }[];
  /** Restrictions of this region that it took back, oldest first. */
  readonly reversals: readonly { readonly reversal: Reversal; readonly evidence: readonly Evidence[] }[];
  /** Community lists that name the host for this region, where no company record does: no motive is known from them. */
  readonly namedBy: readonly Evidence[];
  /** What the visitor can answer in place; a question whose answers all give one verdict is left out unless it is answered. */
  readonly questions: readonly Question[];
  readonly otherCauses: readonly OtherCause[];
  /** The oldest day a rule used here was checked, YYYY-MM-DD; null when none was used. */
  readonly lawChecked: string | null;
  /** True when `lawChecked` is more than 180 days before `date`. */
  readonly lawIsOld: boolean;
}

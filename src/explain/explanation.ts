import type { Contact, Decider, Evidence, Offer, Refusal, Restriction } from '../companies/company.ts';
import type { Customer, Payment } from '../law/facts.ts';
import type { Ruling } from '../law/ruling.ts';
import type { Service } from '../law/service.ts';
import type { Confidence, Notice } from '../notice/notice.ts';

/** The verdict for the visitor, from the rulings over all that the site offers. */
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
  /** They say themselves that it is their choice, or give no legal reason, and the law does not ask for it. */
  'own-choice',
  /** No reason given, and the law does not ask for it. */
  'not-required',
  'required',
  'partly-required',
  'cannot-tell',
  /** Turned away, cause unknown. */
  'denied',
  'state-block',
  'licensing',
  'privacy-law',
  'other-law',
  'age-or-local-law',
  'vpn-proxy',
  /** Nothing recognised, company on record with a restriction for this region. */
  'on-record',
  /** Nothing recognised, nothing on record. */
  'nothing-found',
] as const;
export type Headline = (typeof HEADLINES)[number];

/** One service the site offers, with the law's answer for this visitor. */
export interface Part {
  readonly service: Service;
  readonly payment: Payment;
  readonly customer: Customer;
  readonly delivery: Offer['delivery'] | 'unknown';
  readonly ruling: Ruling;
}

/** For a site not on record: the answer by where its operator sits. */
export interface OperatorRow {
  /** 'US', 'EU', 'GB' or 'other'. */
  readonly operator: string;
  readonly parts: readonly Part[];
  readonly verdict: Verdict;
}

/** What else a wall can be; message keys `other_<value>`. */
export const OTHER_CAUSES = [
  'licensing',
  'state-block',
  'vpn-proxy',
  'bot-check',
  'outage',
  'account',
] as const;
export type OtherCause = (typeof OTHER_CAUSES)[number];

/** What the company said and did towards this region, oldest first, each with its evidence. */
export interface Claim {
  readonly restriction: Restriction;
  readonly evidence: readonly Evidence[];
  /** Date of the newest evidence, as exact as it is; null when none bears a date. */
  readonly lastConfirmed: string | null;
}

/** Answers the visitor gave to what the ruling turns on; absent = not answered. */
export interface Answers {
  readonly payment?: Payment;
  readonly customer?: Customer;
  readonly service?: Service;
}

/** Everything the popup, the letter and the report need: keys and values, no prose. */
export interface Explanation {
  readonly host: string;
  /** Region the answer is for; null until the visitor picks one and no notice names one. */
  readonly region: string | null;
  /** True when the notice's own place won over the visitor's setting. */
  readonly regionFromNotice: boolean;
  /** Day the answer is for, YYYY-MM-DD. */
  readonly date: string;
  readonly notice: Notice | null;
  readonly company: {
    readonly id: string;
    readonly name: string;
    readonly country: string | null;
    readonly countryVerified: boolean;
    readonly contacts: readonly Contact[];
  } | null;
  readonly verdict: Verdict;
  readonly headline: Headline;
  readonly confidence: Confidence;
  readonly decider: Decider;
  /** By service, for a company on record; empty otherwise. */
  readonly parts: readonly Part[];
  /** By operator, for a site not on record; empty otherwise. */
  readonly operators: readonly OperatorRow[];
  readonly claims: readonly Claim[];
  readonly refusals: readonly { readonly refusal: Refusal; readonly evidence: readonly Evidence[] }[];
  readonly otherCauses: readonly OtherCause[];
  /** The oldest day a rule used here was checked; null when none was used. */
  readonly lawChecked: string | null;
  /** True when `lawChecked` is more than 180 days before `date`. */
  readonly lawIsOld: boolean;
}

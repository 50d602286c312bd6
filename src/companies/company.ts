import type { Delivery } from '../law/facts.ts';
import type { Service } from '../law/service.ts';
import type { Confidence } from '../notice/notice.ts';

export const EVIDENCE_KINDS = [
  'company-statement',
  'news',
  'regulator',
  'issue-thread',
  'measurement',
  'community-list',
  'academic',
  'ngo',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What a claim rests on. */
export interface Evidence {
  /** Unique in its record: `ain-2024-06`. Claims point to it. Ids that start with `list-` stand in `lists.json`. */
  readonly id: string;
  readonly title: string;
  /** Who published it. Two pieces of one publisher count once. */
  readonly publisher: string;
  readonly url: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD, as exact as the source; null when it bears no date. */
  readonly date: string | null;
  readonly kind: EvidenceKind;
  /** Day somebody of the project last looked, YYYY-MM-DD. */
  readonly checked: string;
  /** True when its text was read, false when it is only a pointer. */
  readonly read: boolean;
  /** One sentence of ours: what it shows, where the claim alone does not say. */
  readonly shows?: string;
  /** Address of an archived copy, where one is known. */
  readonly archived?: string;
}

export const STATED_REASONS = [
  'sanctions-compliance',
  'export-control',
  'solidarity',
  'business-exit',
  'local-law',
  'payment-partners',
  'hosting-provider',
  'security',
  'contract',
  'unstated',
] as const;
export type StatedReason = (typeof STATED_REASONS)[number];

export const RESTRICTION_KINDS = [
  'geoblock',
  'sales-exit',
  'account-suspension',
  'payments-off',
  'feature-restriction',
  'download-refusal',
  'signup-refusal',
  'content-licensing',
  'state-block',
] as const;
export type RestrictionKind = (typeof RESTRICTION_KINDS)[number];

/** Who made the block. */
export const DECIDERS = [
  'site',
  'hosting',
  'vendor-contract',
  'payment-partner',
  'state',
  'unknown',
] as const;
export type Decider = (typeof DECIDERS)[number];

/** One thing a company did to visitors from some regions, with what it rests on. */
export interface Restriction {
  /** ISO 3166 codes, sorted. */
  readonly regions: readonly string[];
  /** YYYY, YYYY-MM or YYYY-MM-DD; null when no source says. */
  readonly since: string | null;
  /** Same form; null while it lasts or nobody knows. */
  readonly until: string | null;
  readonly kind: RestrictionKind;
  /** One plain English sentence of ours: what happened. */
  readonly what: string;
  readonly statedReason: StatedReason;
  /**
   * Whom it was aimed at, where that is not everybody in the regions: customers named on a sanctions list, or tied to
   * one. Such a step is no block of a region, whatever reason was given for it.
   */
  readonly aimedAt?: 'designated-customers';
  /** Sense of the reason they gave, ours in words, theirs in meaning; null when they gave none. */
  readonly reasonGiven: string | null;
  readonly decider: Decider;
  readonly confidence: Confidence;
  /** Ids of the evidence, at least one. */
  readonly evidence: readonly string[];
}

/** Asked to restrict and did not. */
export interface Refusal {
  readonly regions: readonly string[];
  readonly date: string | null;
  readonly what: string;
  readonly evidence: readonly string[];
}

/** Took a restriction back, and how: a licence, a second look, a question from the press. */
export interface Reversal {
  readonly regions: readonly string[];
  readonly date: string | null;
  readonly what: string;
  readonly evidence: readonly string[];
}

/** One thing the company offers, as the law tells services apart. */
export interface Offer {
  readonly service: Service;
  readonly payment: 'free' | 'paid' | 'both';
  readonly customer: 'individuals' | 'businesses' | 'both';
  readonly delivery: Exclude<Delivery, 'unknown'>;
}

/** Where a letter can go. */
export interface Contact {
  readonly kind: 'legal' | 'trade-compliance' | 'support' | 'privacy' | 'repository';
  /** An e-mail address or an https address. */
  readonly to: string;
  readonly evidence: string;
}

/** One company on record: `src/companies/data/<id>.json`. */
export interface Company {
  readonly id: string;
  readonly name: string;
  /** Names in other languages, by BCP 47 tag. */
  readonly names?: Readonly<Record<string, string>>;
  /** Host names it serves from, lower case ASCII. A host covers its subdomains unless another record is more precise. */
  readonly hosts: readonly string[];
  /**
   * Hosts below which users keep sites of their own (`s3.amazonaws.com`): those sites are not the company. Needed only
   * where the public-suffix list does not say so itself, as it does for `github.io`.
   */
  readonly userContent?: readonly string[];
  /** ISO 3166-1 of the seat; null when not established. `verified` false = general knowledge, shown as such. */
  readonly seat: { readonly country: string | null; readonly verified: boolean };
  /** Parent or owner, null when it has none or nobody knows. */
  readonly owner: {
    readonly name: string;
    readonly country: string | null;
    readonly verified: boolean;
  } | null;
  readonly offers: readonly Offer[];
  readonly restrictions: readonly Restriction[];
  readonly refusals: readonly Refusal[];
  /** Absent = none known. */
  readonly reversals?: readonly Reversal[];
  readonly contacts: readonly Contact[];
  readonly evidence: readonly Evidence[];
}

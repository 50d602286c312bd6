/** The kinds a notice can have. `denied` is turned away with the cause unknown: never shown as a geo-block. */
export const NOTICE_KINDS = [
  'sanctions',
  'country',
  'licensing',
  'gdpr',
  'legal-451',
  'age-or-local-law',
  'state-censorship',
  'vpn-proxy',
  'denied',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A notice that turns the visitor away, as the page words it. */
export interface Notice {
  readonly kind: NoticeKind;
  /** ISO 3166 codes of the places the notice names as blocked; empty when it only says "your country". */
  readonly regions: readonly string[];
  /** Id of the CDN or host whose standard page this is (`cloudfront`, `app-engine`), null for the site's own page. */
  readonly servedBy: string | null;
  /** Laws and authorities the notice names ("OFAC", "GDPR"), as short names. */
  readonly lawsNamed: readonly string[];
  /** The words that made us say so, at most {@link QUOTE_LIMIT} characters of the page. */
  readonly quote: string;
  readonly confidence: Confidence;
}

export const QUOTE_LIMIT = 300;

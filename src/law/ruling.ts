/**
 * What the law that binds the provider says of serving this visitor:
 * `required` = serving would be prohibited, `not-required` = authorised, exempt or simply not prohibited,
 * `depends` = turns on a fact that is missing.
 */
export const OUTCOMES = ['required', 'not-required', 'depends'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a rule does in the argument, in the order a lawyer would use them. */
export const EFFECTS = [
  'prohibits',
  'permits',
  'exempts',
  'takes-back',
  'ended',
  'counters',
  'does-not-reach',
  'explains',
] as const;
export type Effect = (typeof EFFECTS)[number];

/** One step of the argument: a rule and what it does here. */
export interface Step {
  readonly rule: string;
  readonly jurisdiction: string;
  readonly effect: Effect;
  /** How a lawyer cites it: "31 CFR 560.540(a)(1)". */
  readonly citation: string;
  /** Null where no public address is known. */
  readonly url: string | null;
  /** One plain English sentence of ours. */
  readonly summary: string;
  /** Days the rule is in force, YYYY-MM-DD; null = open or long-standing. */
  readonly from: string | null;
  readonly to: string | null;
  /** Day we last checked the rule against its source. */
  readonly checked: string;
  /** False when the text itself was not read, only reports of it. */
  readonly textRead: boolean;
}

/** A fact that would change the ruling, and to what. `fact` and `value` are message-key parts (`fact_<fact>`, `fact_<fact>_<value>`); of `rule-on-record` the value is the law that was not read for the case (`jp`, `other`). */
export interface Turn {
  readonly fact: string;
  readonly value: string;
  readonly outcome: Outcome;
}

/** The answer to one {@link Facts}. */
export interface Ruling {
  readonly outcome: Outcome;
  /** Jurisdictions that bind this provider here ("US", "EU"); empty when none of those on record does. */
  readonly jurisdictions: readonly string[];
  /** The argument, in a lawyer's order; never empty unless the outcome is `depends`. */
  readonly steps: readonly Step[];
  /** What the answer turns on. Never empty when the outcome is `depends`. */
  readonly turnsOn: readonly Turn[];
  /** Duties that stay whatever the outcome (screening of designated persons): they never justify a country block. */
  readonly residual: readonly Step[];
  /** The oldest `checked` among the steps, YYYY-MM-DD: the answer is no fresher than this. */
  readonly checked: string | null;
}

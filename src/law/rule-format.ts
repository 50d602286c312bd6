import * as v from 'valibot';
import { isDay } from './days.ts';
import { CUSTOMERS, DELIVERIES, PAYMENTS } from './facts.ts';
import { SERVICES } from './service.ts';

/** Whose law it is. `UN` binds states, not providers; it is on record because people cite it. */
export const JURISDICTIONS = ['US', 'EU', 'GB', 'CH', 'CA', 'JP', 'AU', 'UN', 'other'] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];

/**
 * What a rule is. `exclusion` is the part of a licence that takes back what the licence gave; `scope` says whom or
 * what a law does not reach.
 */
export const RULE_KINDS = [
  'prohibition',
  'authorization',
  'exemption',
  'exclusion',
  'termination',
  'blocking-statute',
  'scope',
  'guidance',
] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/**
 * Classes of provider a rule can bind: by seat (`us`, `eu`, `gb`, `ch`, `ca`, `jp`, `au`), foreign companies that US
 * or EU persons own (`us-owned`, `eu-owned`), everybody without a US seat (`not-us`) or without one and without a US owner (`foreign`), providers whose law is not on record (`outside`),
 * whoever serves users inside the EU or the United Kingdom (`serves-eu`, `serves-gb`), or one seat by its ISO code.
 */
export const BOUND_CLASSES = [
  'anyone',
  'us',
  'us-owned',
  'eu-owned',
  'not-us',
  'foreign',
  'eu',
  'gb',
  'ch',
  'ca',
  'jp',
  'au',
  'outside',
  'serves-eu',
  'serves-gb',
] as const;

const day = v.pipe(v.string(), v.check(isDay, 'must be a day of the calendar, YYYY-MM-DD'));
const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
const httpAddress = v.pipe(text, v.regex(/^https?:\/\/\S+$/, 'must be an http(s) address'));

const source = v.strictObject({
  title: text,
  url: httpAddress,
  /** True when its text was read, false when it is a pointer. */
  read: v.boolean(),
});

/** A fact that {@link Facts} cannot show. `presumed` is what to take for it; without it the ruling depends. */
const condition = v.strictObject({
  fact: v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be words joined by hyphens')),
  holds: v.picklist(['yes', 'no']),
  presumed: v.exactOptional(v.picklist(['yes', 'no'])),
});

const known = <T extends readonly string[]>(values: T) => values.filter((value) => value !== 'unknown');

/** One entry of a rule file, as a lawyer edits it. `rules/README.md` explains each field. */
export const ruleSchema = v.strictObject({
  id: v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')),
  jurisdiction: v.picklist(JURISDICTIONS),
  programme: v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')),
  kind: v.picklist(RULE_KINDS),
  citation: text,
  instrument: text,
  url: v.nullable(httpAddress),
  from: v.nullable(day),
  to: v.nullable(day),
  checked: day,
  textRead: v.boolean(),
  confidence: v.picklist(['high', 'medium', 'low']),
  regions: v.pipe(v.array(text), v.minLength(1, 'must name a region, or "*" for every region')),
  bound: v.pipe(v.array(text), v.minLength(1, 'must name a class of provider')),
  services: v.exactOptional(v.array(text)),
  payment: v.exactOptional(v.array(v.picklist(known(PAYMENTS)))),
  customer: v.exactOptional(v.array(v.picklist(known(CUSTOMERS)))),
  delivery: v.exactOptional(v.array(v.picklist(known(DELIVERIES)))),
  outlet: v.exactOptional(v.array(text)),
  lifts: v.exactOptional(v.array(text)),
  takesBack: v.exactOptional(v.array(text)),
  replacedBy: v.exactOptional(text),
  conditions: v.exactOptional(v.array(condition)),
  principal: v.exactOptional(v.boolean()),
  residual: v.exactOptional(v.boolean()),
  summary: text,
  sources: v.array(source),
});

/** The lists that rules share: `rules/groups.json`. A rule names one as `@name`. */
export const groupsSchema = v.strictObject({
  services: v.record(v.string(), v.array(v.picklist(SERVICES))),
  regions: v.record(v.string(), v.array(text)),
});

/** What {@link ruleSchema} lets through. */
export type RuleEntry = v.InferOutput<typeof ruleSchema>;
/**
 * A rule with its groups written out. What only its editors need stays in the files: it would be two fifths of what every
 * popup reads.
 */
export type Rule = Omit<RuleEntry, 'instrument' | 'sources'>;
export type Groups = v.InferOutput<typeof groupsSchema>;
export type Condition = NonNullable<Rule['conditions']>[number];

import type { Delivery, Facts } from './facts.ts';
import { judge } from './judge.ts';
import { rule } from './rule.ts';
import type { Rule } from './rule-format.ts';
import { rulesAtHand } from './rule-index.ts';
import type { RuleSet } from './rule-set.ts';
import type { Outcome, Step } from './ruling.ts';
import { SERVICES, type Service } from './service.ts';
import { situationsOf } from './situation.ts';

/** Who asks, about what, for which day. Without `service` every service is judged. */
export interface AuditQuestion {
  /** Country of the provider, ISO 3166-1 alpha-2. */
  readonly from: string;
  readonly service?: Service;
  readonly date: string;
}

/**
 * `required`: the law asks to refuse the people there. `partly`: it asks so for some services or customers, never for
 * the country. `depends`: it turns on a fact that is not told. `not-required`: it does not ask.
 */
export type AuditVerdict = 'required' | 'partly' | 'depends' | 'not-required';

/** One entry of the list, judged. */
export interface AuditEntry {
  readonly region: string;
  readonly verdict: AuditVerdict;
  /** Services by what the law says of serving private people and unlisted companies there. */
  readonly required: readonly Service[];
  readonly depends: readonly Service[];
  readonly open: readonly Service[];
  /** The argument of the verdict, at most {@link STEP_LIMIT} steps. */
  readonly steps: readonly Step[];
}

/** A block list, judged. */
export interface Audit {
  readonly question: AuditQuestion;
  /** In the order of the list, each region once. */
  readonly entries: readonly AuditEntry[];
  /** The shortest list the law asks for: the entries whose verdict is `required`. */
  readonly keep: readonly string[];
  /** Entries the law does not ask for. */
  readonly lift: readonly string[];
  /** Screening of persons that stays whatever the list. */
  readonly residual: readonly Step[];
}

const STEP_LIMIT = 6;
/** A country of which more than one service in five is undecided is undecided too. */
const OPEN_TO_UNDECIDED = 4;
const CUSTOMERS = ['individual', 'business'] as const;
const PAYMENTS = ['free', 'paid'] as const;

/** How a service usually reaches people. */
const DELIVERY: Readonly<Partial<Record<Service, Delivery>>> = {
  'app-store': 'download',
  'e-commerce-goods': 'goods',
  'open-source': 'download',
  'security-software': 'download',
  'software-download': 'download',
  'software-updates': 'download',
};

/** Judges a block list. `regions` must be regions on record (see `isRegion`); repeated ones count once. */
export function audit(regions: readonly string[], question: AuditQuestion, rules: RuleSet): Audit {
  const entries = [...new Set(regions)].map((region) => auditRegion(region, question, rules));
  const residual = new Map<string, Step>();
  for (const region of regions)
    for (const step of rule(factsOf(region, question, 'messaging', 'individual', 'free'), rules).residual)
      residual.set(step.rule, step);
  return {
    question,
    entries,
    keep: entries.filter((entry) => entry.verdict === 'required').map((entry) => entry.region),
    lift: entries.filter((entry) => entry.verdict === 'not-required').map((entry) => entry.region),
    residual: [...residual.values()],
  };
}

function auditRegion(region: string, question: AuditQuestion, rules: RuleSet): AuditEntry {
  const asked: readonly Service[] = question.service === undefined ? SERVICES : [question.service];
  const byOutcome: Record<'required' | 'partly' | 'depends' | 'not-required', Service[]> = {
    required: [],
    partly: [],
    depends: [],
    'not-required': [],
  };
  for (const service of asked)
    byOutcome[verdictOf(outcomesOf(region, question, service, rules))].push(service);
  const embargo = embargoesOf(region, question, rules);
  const verdict = asked.length === 1 ? onlyVerdict(byOutcome) : countryVerdict(byOutcome, embargo);
  return {
    region,
    verdict,
    required: byOutcome.required,
    depends: [...byOutcome.partly, ...byOutcome.depends].sort(),
    open: byOutcome['not-required'],
    steps: stepsFor(region, question, byOutcome, verdict, rules),
  };
}

type ByOutcome = Readonly<Record<AuditVerdict, readonly Service[]>>;

const onlyVerdict = (by: ByOutcome): AuditVerdict =>
  by.required.length > 0
    ? 'required'
    : by.partly.length > 0
      ? 'partly'
      : by.depends.length > 0
        ? 'depends'
        : 'not-required';

/** A country belongs on a list only where a rule closes it as a whole; bans on single services do not close it. */
function countryVerdict(by: ByOutcome, embargo: readonly Rule[]): AuditVerdict {
  if (embargo.length > 0) return 'required';
  if (by.required.length > 0 || by.partly.length > 0) return 'partly';
  return by['not-required'].length >= OPEN_TO_UNDECIDED * by.depends.length ? 'not-required' : 'depends';
}

/** Prohibitions that reach every service, customer and way of delivery there. */
function embargoesOf(region: string, question: AuditQuestion, rules: RuleSet): readonly Rule[] {
  const { deciding } = rulesAtHand(rules, region, 'crypto');
  const [situation] = situationsOf(factsOf(region, question, 'crypto', 'individual', 'paid'));
  if (situation === undefined) return [];
  return judge(deciding, situation).standing.filter(
    (each) =>
      each.services === undefined &&
      each.customer === undefined &&
      each.payment === undefined &&
      each.delivery === undefined &&
      (each.conditions ?? []).every((condition) => condition.presumed !== undefined),
  );
}

function outcomesOf(
  region: string,
  question: AuditQuestion,
  service: Service,
  rules: RuleSet,
): ReadonlySet<Outcome> {
  const outcomes = new Set<Outcome>();
  for (const customer of CUSTOMERS)
    for (const payment of PAYMENTS)
      outcomes.add(rule(factsOf(region, question, service, customer, payment), rules).outcome);
  return outcomes;
}

function verdictOf(outcomes: ReadonlySet<Outcome>): AuditVerdict {
  if (outcomes.size === 1) for (const only of outcomes) return only;
  return outcomes.has('required') ? 'partly' : 'depends';
}

function stepsFor(
  region: string,
  question: AuditQuestion,
  by: ByOutcome,
  verdict: AuditVerdict,
  rules: RuleSet,
): readonly Step[] {
  const pool =
    verdict === 'not-required' ? by['not-required'] : [...by.required, ...by.partly, ...by.depends];
  const service =
    question.service ?? pool.find((each) => each === 'e-commerce-goods') ?? pool[0] ?? 'messaging';
  return rule(factsOf(region, question, service, 'individual', 'paid'), rules).steps.slice(0, STEP_LIMIT);
}

function factsOf(
  region: string,
  question: AuditQuestion,
  service: Service,
  customer: Facts['customer'],
  payment: Facts['payment'],
): Facts {
  const delivery = DELIVERY[service] ?? 'hosted';
  return {
    region,
    provider: { country: question.from },
    service,
    payment,
    customer,
    delivery,
    date: question.date,
  };
}

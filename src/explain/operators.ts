import type { Outcome, Ruling } from '../law/ruling.ts';
import { SERVICES, type Service } from '../law/service.ts';
import { type Answers, OPERATORS, type Operator, type OperatorRow, type Verdict } from './explanation.ts';
import { askedOfServices, type Judge, partsOf, type Situation } from './parts.ts';
import { verdictOfParts } from './verdict.ts';

/** Services that stand for many: one the law frees nearly everywhere, one it bans nearly everywhere, and the steps between. */
export const REPRESENTATIVE: readonly Service[] = [
  'informational-material',
  'messaging',
  'developer-tools',
  'cloud-hosting',
  'e-commerce-goods',
  'enterprise-software',
];

/**
 * The countries whose law stands for an operator, by the value they have among a ruling's turns. Any EU member may: its
 * regulations bind alike in all. "Elsewhere" is the countries with rules of their own on record, and India for the many
 * that have none.
 */
const COUNTRIES: Record<Operator, Readonly<Record<string, string>>> = {
  US: { us: 'US' },
  EU: { eu: 'DE' },
  GB: { gb: 'GB' },
  other: { ch: 'CH', ca: 'CA', jp: 'JP', au: 'AU', other: 'IN' },
};

type Place = Omit<Situation, 'provider'>;

/** The table "if the operator is American, European, British, from elsewhere", for a few services or the one asked about. */
export function operatorRows(place: Place, answers: Answers): OperatorRow[] {
  const asked = askedOfServices(REPRESENTATIVE, answers);
  return OPERATORS.map((operator) => {
    const parts = partsOf(asked, { ...place, provider: {}, judge: judgeFor(operator, place.judge) });
    return { operator, parts, verdict: verdictOfParts(parts) };
  });
}

/**
 * The verdict for a site of which neither operator nor services are known: only what holds for every operator and every
 * service (or the one the visitor named); `depends` as soon as two answers differ.
 */
export function verdictForUnknown({ region, date, judge }: Place, answers: Answers): Verdict {
  let outcome: Outcome | null = null;
  for (const { service, payments, customers, delivery } of askedOfServices(SERVICES, answers)) {
    for (const payment of payments) {
      for (const customer of customers) {
        // A provider without a country is judged over all of them.
        const next = judge({ region, provider: {}, service, payment, customer, delivery, date }).outcome;
        if (next === 'depends' || (outcome !== null && next !== outcome)) return 'depends';
        outcome = next;
      }
    }
  }
  return outcome ?? 'depends';
}

/** Judges for an operator of one kind: over several countries, the answer they share, else one that turns on the country. */
function judgeFor(operator: Operator, judge: Judge): Judge {
  const countries = Object.entries(COUNTRIES[operator]);
  return (facts) =>
    shared(countries.map(([value, country]) => [value, judge({ ...facts, provider: { country } })]));
}

function shared(rulings: readonly (readonly [value: string, ruling: Ruling])[]): Ruling {
  const all = rulings.map(([, ruling]) => ruling);
  const last = all.at(-1);
  if (last && all.every(({ outcome }) => outcome === last.outcome)) return last;
  const checked = all.flatMap((ruling) => (ruling.checked === null ? [] : [ruling.checked]));
  return {
    outcome: 'depends',
    jurisdictions: [],
    steps: [],
    turnsOn: rulings.map(([value, { outcome }]) => ({ fact: 'provider', value, outcome })),
    residual: [],
    checked: checked.sort()[0] ?? null,
  };
}

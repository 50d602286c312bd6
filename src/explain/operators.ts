import type { Outcome, Ruling } from '../law/ruling.ts';
import { SERVICES, type Service } from '../law/service.ts';
import { REPRESENTATIVE_SEATS } from '../law/who-is-bound.ts';
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
 * The seats whose law stands for an operator. Any EU member may: its regulations bind alike in all. "Elsewhere" is the
 * rest of the seats that stand for every answer the rules can give.
 */
const SEATS: Record<Operator, readonly string[]> = {
  US: ['US'],
  EU: ['DE'],
  GB: ['GB'],
  other: REPRESENTATIVE_SEATS.filter((seat) => !['US', 'DE', 'GB'].includes(seat)),
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
        for (const country of REPRESENTATIVE_SEATS) {
          const provider = { country };
          const next = judge({ region, provider, service, payment, customer, delivery, date }).outcome;
          if (next === 'depends' || (outcome !== null && next !== outcome)) return 'depends';
          outcome = next;
        }
      }
    }
  }
  return outcome ?? 'depends';
}

/** Judges for an operator of one kind: over several seats, the answer they share, else one that turns on the seat. */
function judgeFor(operator: Operator, judge: Judge): Judge {
  return (facts) =>
    shared(
      SEATS[operator].map((country) => ({ country, ruling: judge({ ...facts, provider: { country } }) })),
    );
}

function shared(answers: readonly { country: string; ruling: Ruling }[]): Ruling {
  const last = answers.at(-1)?.ruling;
  if (last && answers.every(({ ruling }) => ruling.outcome === last.outcome)) return last;
  const checked = answers.flatMap(({ ruling }) => (ruling.checked === null ? [] : [ruling.checked]));
  return {
    outcome: 'depends',
    jurisdictions: [],
    steps: [],
    turnsOn: answers.map(({ country, ruling }) => ({
      fact: 'provider',
      value: country.toLowerCase(),
      outcome: ruling.outcome,
    })),
    residual: [],
    checked: checked.sort()[0] ?? null,
  };
}

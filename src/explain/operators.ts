import type { Facts } from '../law/facts.ts';
import type { Outcome, Ruling } from '../law/ruling.ts';
import { SERVICES, type Service } from '../law/service.ts';
import { seatsFor } from '../law/who-is-bound.ts';
import { type Answers, OPERATORS, type Operator, type OperatorRow, type Verdict } from './explanation.ts';
import { askedOfServices, type Judge, outcomesOf, type Place, partsOf } from './parts.ts';
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

/** All services. Those that stand for many come first: where answers differ at all, theirs mostly do. */
const SERVICES_IN_TURN: readonly Service[] = [...new Set([...REPRESENTATIVE, ...SERVICES])];

/**
 * The seats whose law stands for an operator, none where such an operator has no row. Any EU member may: its regulations
 * bind alike in all. Israel has a row where its ban decides: hardly any unknown site is run from there, and among the
 * others it left nothing to say of "elsewhere" than that it depends. "Elsewhere" is the rest of the seats that stand for
 * every answer the rules can give in `region`.
 */
const seatsOf = (operator: Operator, region: string): readonly string[] => {
  const seats = seatsFor(region);
  if (operator === 'other') return seats.filter((seat) => !NAMED.includes(seat));
  return seats.filter((seat) => seat === SEAT[operator]);
};

const SEAT = { US: 'US', EU: 'DE', GB: 'GB', IL: 'IL' } as const;
const NAMED: readonly string[] = Object.values(SEAT);

/** The table "based in the US, the EU, the UK, elsewhere", for a few services or the one asked about. */
export function operatorRows(place: Place, answers: Answers): OperatorRow[] {
  const asked = askedOfServices(REPRESENTATIVE, answers);
  return OPERATORS.filter((operator) => seatsOf(operator, place.region).length > 0).map((operator) => {
    const parts = partsOf(asked, { ...place, provider: {}, judge: judgeFor(operator, place.judge) });
    return { operator, parts, verdict: verdictOfParts(parts) };
  });
}

/**
 * The verdict for a site of which neither operator nor services are known: only what holds for every operator and every
 * service (or the one the visitor named); `depends` as soon as two answers differ.
 */
export function verdictForUnknown(place: Place, answers: Answers): Verdict {
  let outcome: Outcome | null = null;
  const services = answers.service === undefined ? SERVICES_IN_TURN : [answers.service];
  // A provider without a country is judged over all the seats there are rules for, and the rest.
  for (const next of outcomesOf(askedOfServices(services, answers), { ...place, provider: {} })) {
    if (next.outcome === 'depends' || (outcome !== null && next.outcome !== outcome)) return 'depends';
    outcome = next.outcome;
  }
  return outcome ?? 'depends';
}

/** Judges for an operator of one kind: over several seats, the answer they share, else one that turns on the seat. */
function judgeFor(operator: Operator, judge: Judge): Pick<Judge, 'ruling'> {
  const ruling = (facts: Facts): Ruling => {
    const seats = seatsOf(operator, facts.region).map((country) => ({
      country,
      outcome: judge.outcome({ ...facts, provider: { country } }),
    }));
    const country = seats.at(-1)?.country ?? '';
    const last = judge.ruling({ ...facts, provider: { country } });
    if (seats.every(({ outcome }) => outcome === last.outcome)) return last;
    const turnsOn = seats.map((seat) => ({
      fact: 'provider',
      value: seat.country.toLowerCase(),
      outcome: seat.outcome,
    }));
    return { ...last, outcome: 'depends', jurisdictions: [], steps: [], turnsOn, residual: [] };
  };
  return { ruling };
}

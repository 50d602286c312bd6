import type { Facts } from './facts.ts';
import { type Assumed, CONFLICT, judge } from './judge.ts';
import type { Matcher } from './match.ts';
import type { Outcome, Turn } from './ruling.ts';
import { deliveriesOf, type Situation, situationsOf } from './situation.ts';

const PROVIDERS: readonly (readonly [string, string])[] = [
  ['us', 'US'],
  ['eu', 'DE'],
  ['gb', 'GB'],
  ['ch', 'CH'],
  ['ca', 'CA'],
  ['jp', 'JP'],
  ['au', 'AU'],
  ['other', 'IN'],
];

/** One outcome over several situations: theirs when they agree, `depends` when they differ. */
export function outcomeOver(
  matchers: readonly Matcher[],
  situations: readonly Situation[],
  assumed?: Assumed,
): Outcome {
  let outcome: Outcome | null = null;
  for (const situation of situations) {
    const next = judge(matchers, situation, assumed).outcome;
    if (outcome !== null && next !== outcome) return 'depends';
    if (next === 'depends') return next;
    outcome = next;
  }
  return outcome ?? 'depends';
}

/**
 * What a ruling turns on. For a fact that is unknown: each of its values with its outcome, where the values differ.
 * For a fact that is known or presumed: the values that would change the outcome.
 */
export function turnsOf(
  matchers: readonly Matcher[],
  facts: Facts,
  outcome: Outcome,
  conditions: ReadonlySet<string>,
): readonly Turn[] {
  const turns: Turn[] = [];
  const variants = (fact: string, unknown: boolean, values: readonly (readonly [string, Facts])[]) => {
    const found = values.map(([value, variant]) => ({
      fact,
      value,
      outcome: outcomeOver(matchers, situationsOf(variant)),
    }));
    const differ = found.some((turn) => turn.outcome !== outcome);
    if (unknown ? differ : true) turns.push(...found.filter((turn) => unknown || turn.outcome !== outcome));
  };
  variants('payment', facts.payment === 'unknown', otherValues(facts, 'payment', ['free', 'paid']));
  variants('customer', facts.customer === 'unknown', otherValues(facts, 'customer', customersToTry(facts)));
  if (facts.delivery !== 'goods')
    variants(
      'delivery',
      facts.delivery === 'unknown',
      otherValues(
        facts,
        'delivery',
        deliveriesOf(facts.service).filter((delivery) => delivery !== 'goods'),
      ),
    );
  if (facts.provider.country === undefined)
    variants(
      'provider',
      true,
      PROVIDERS.map(([value, country]) => [value, { ...facts, provider: { ...facts.provider, country } }]),
    );
  const situations = situationsOf(facts);
  for (const fact of [...conditions].sort())
    for (const value of ['yes', 'no'] as const) {
      const tried = outcomeOver(matchers, situations, new Map([[fact, value]]));
      if (tried !== outcome) turns.push({ fact, value, outcome: tried });
    }
  return turns.length > 0 || outcome !== 'depends' ? turns : openConditions(conditions);
}

/** Two open conditions at once: neither alone decides, so both are named. */
function openConditions(conditions: ReadonlySet<string>): readonly Turn[] {
  return [...conditions]
    .filter((fact) => fact !== CONFLICT)
    .sort()
    .map((fact) => ({ fact, value: 'yes', outcome: 'depends' as const }));
}

/** A listed person is refused everywhere, which `residual` says: trying it for a known customer would tell nothing. */
const customersToTry = (facts: Facts): readonly Facts['customer'][] =>
  facts.customer === 'unknown'
    ? ['individual', 'business', 'government', 'listed-person']
    : ['individual', 'business', 'government'];

function otherValues<K extends 'payment' | 'customer' | 'delivery'>(
  facts: Facts,
  key: K,
  values: readonly Facts[K][],
): (readonly [string, Facts])[] {
  return values.filter((value) => value !== facts[key]).map((value) => [value, { ...facts, [key]: value }]);
}

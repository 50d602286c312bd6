import type { Facts } from './facts.ts';
import { conditionsOf, type Judgement, weigh } from './judge.ts';
import { judgementOf } from './judgement-of.ts';
import type { RulesInPlay } from './rule-index.ts';
import type { RuleSet } from './rule-set.ts';
import type { Outcome, Turn } from './ruling.ts';
import { deliveriesOf, situationsOf } from './situation.ts';

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

/** One outcome over several judgements: theirs when they agree, `depends` when they differ. */
function outcomeOver<T>(items: Iterable<T>, outcomeOfItem: (item: T) => Outcome): Outcome {
  let outcome: Outcome | null = null;
  for (const item of items) {
    const next = outcomeOfItem(item);
    if (outcome !== null && next !== outcome) return 'depends';
    if (next === 'depends') return next;
    outcome = next;
  }
  return outcome ?? 'depends';
}

/**
 * What a ruling turns on. For a fact that is unknown: each of its values with its outcome, where the values differ.
 * For a fact that is known or presumed: the values that would change the outcome. `judgements` are the ruling's own,
 * `inPlay` the rules of each provider it was judged for: what none of them asks for changes nothing and is not tried.
 */
export function turnsOf(
  rules: RuleSet,
  facts: Facts,
  outcome: Outcome,
  judgements: ReadonlySet<Judgement>,
  inPlay: readonly RulesInPlay[],
): readonly Turn[] {
  const turns: Turn[] = [];
  const asks = (fact: keyof RulesInPlay['asks']) => inPlay.some((rulesOf) => rulesOf.asks[fact]);
  const variants = (fact: string, unknown: boolean, values: readonly (readonly [string, Facts])[]) => {
    const found = values.map(([value, variant]) => ({
      fact,
      value,
      outcome: outcomeOver(situationsOf(variant), (situation) => judgementOf(rules, situation).outcome),
    }));
    const differ = found.some((turn) => turn.outcome !== outcome);
    if (unknown ? differ : true) turns.push(...found.filter((turn) => unknown || turn.outcome !== outcome));
  };
  if (asks('payment'))
    variants('payment', facts.payment === 'unknown', otherValues(facts, 'payment', ['free', 'paid']));
  if (asks('customer'))
    variants('customer', facts.customer === 'unknown', otherValues(facts, 'customer', customersToTry(facts)));
  if (facts.delivery !== 'goods' && asks('delivery'))
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
  const conditions = new Set([...judgements].flatMap((judgement) => [...conditionsOf(judgement)]));
  for (const fact of [...conditions].sort())
    for (const value of ['yes', 'no'] as const) {
      const assumed = new Map([[fact, value]]);
      const tried = outcomeOver(judgements, (judgement) => weigh(judgement, assumed).outcome);
      if (tried !== outcome) turns.push({ fact, value, outcome: tried });
    }
  return outcome === 'depends' ? [...turns, ...stillOpen(judgements, turns)] : turns;
}

/**
 * Open conditions that only together decide: when each one named is answered so that it does not, and the answer hangs on
 * more, the rest are named too.
 */
function stillOpen(judgements: ReadonlySet<Judgement>, turns: readonly Turn[]): readonly Turn[] {
  const answers = new Map<string, 'yes' | 'no'>();
  for (const { fact, value } of turns) {
    if (value === 'yes' || value === 'no') answers.set(fact, value === 'yes' ? 'no' : 'yes');
  }
  const open = [...judgements].filter((judgement) => weigh(judgement, answers).outcome === 'depends');
  const facts = new Set(open.flatMap(unpresumed).filter((fact) => !answers.has(fact)));
  return [...facts].sort().map((fact) => ({ fact, value: 'yes', outcome: 'depends' as const }));
}

const unpresumed = ({ prohibitions, others }: Judgement): readonly string[] =>
  [...prohibitions, ...others].flatMap(({ conditions = [] }) =>
    conditions.filter(({ presumed }) => presumed === undefined).map(({ fact }) => fact),
  );

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

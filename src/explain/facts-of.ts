import type { Turn } from '../law/ruling.ts';
import { line, type Value, word } from './line.ts';

/** The facts that turns name, each once, as a list. A law that nobody has read for the case is named by its place. */
export function factsOf(turns: readonly Turn[]): Value {
  const facts = new Set(turns.map(({ fact }) => fact));
  return { all: [...facts].map((fact) => (fact === UNREAD ? unread(turns) : word('fact', fact))) };
}

const UNREAD = 'rule-on-record';

function unread(turns: readonly Turn[]): Value {
  const laws = new Set(turns.flatMap(({ fact, value }) => (fact === UNREAD ? value : [])));
  return line('turn_unread_law', { laws: { all: [...laws].sort().map(placeOf) } });
}

/** `other` is the law of no place we know. */
const placeOf = (law: string): Value =>
  law === 'other' ? word('fact_provider', law) : { region: law.toUpperCase() };

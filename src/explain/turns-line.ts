import type { Explanation } from './explanation.ts';
import { factsOf } from './facts-of.ts';
import { type Line, line } from './line.ts';

/**
 * What undecided parts turn on and no question asks for, each fact once, in one sentence; null where there is nothing. For a
 * site not on record there would be a dozen until the visitor says what they wanted to do.
 */
export function turnsLine({
  parts,
  operators,
  questions,
  answers,
}: Pick<Explanation, 'parts' | 'operators' | 'questions' | 'answers'>): Line | null {
  const asked = new Set<string>(questions.map(({ fact }) => fact));
  const all = [...parts, ...(answers.service === undefined ? [] : operators.flatMap((row) => row.parts))];
  const open = all.filter(({ ruling }) => ruling.outcome === 'depends');
  const turns = open.flatMap(({ ruling }) => ruling.turnsOn).filter(({ fact }) => !asked.has(fact));
  return turns.length === 0 ? null : line('turns_on', { facts: factsOf(turns) });
}

import type { CompanyIndex } from '../companies/shard.ts';
import type { RuleSet } from '../law/rule-set.ts';

/** The whole set in numbers. */
export interface FiguresShown {
  readonly companies: number;
  readonly restrictions: number;
  readonly evidence: number;
  readonly hostsOnRecord: number;
  readonly rules: number;
  /** First and last day, YYYY-MM-DD; null for an empty set. */
  readonly evidenceChecked: readonly [string, string] | null;
  readonly rulesChecked: readonly [string, string] | null;
}

/** Counts come from the index, where the build put them: no shard is read for them. */
export function figuresOf(index: CompanyIndex, { rules }: RuleSet): FiguresShown {
  const { companies, restrictions, evidence, hostsOnRecord, oldestChecked, checked } = index;
  const days = rules.map((rule) => rule.checked).sort();
  const first = days[0];
  const last = days.at(-1);
  return {
    companies,
    restrictions,
    evidence,
    hostsOnRecord,
    rules: rules.length,
    evidenceChecked: oldestChecked === null || checked === null ? null : [oldestChecked, checked],
    rulesChecked: first === undefined || last === undefined ? null : [first, last],
  };
}

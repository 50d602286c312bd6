import type { Facts } from '../../src/law/facts.ts';
import type { Rule, RuleEntry } from '../../src/law/rule-format.ts';
import type { RuleSet } from '../../src/law/rule-set.ts';

/** A rule for tests: a US prohibition of everything in Iran, with `fields` put over it. */
export function aRule(fields: Partial<Rule> & Pick<Rule, 'id'>): Rule {
  return {
    jurisdiction: 'US',
    programme: 'p',
    kind: 'prohibition',
    citation: `cites ${fields.id}`,
    url: 'https://example.org/',
    from: null,
    to: null,
    checked: '2026-11-01',
    textRead: true,
    confidence: 'high',
    regions: ['IR'],
    bound: ['us'],
    summary: 'A sentence.',
    ...fields,
  };
}

/** Statements that each law has been read and leaves free what it does not name: without one, nothing is free. */
export const VOUCHED: readonly Rule[] = (['US', 'CA'] as const).map((jurisdiction) =>
  aRule({ id: `vouched-${jurisdiction}`, jurisdiction, kind: 'guidance', bound: ['anyone'] }),
);

/** The same as it stands in a rule file. */
export function anEntry(fields: Partial<RuleEntry> & Pick<Rule, 'id'>): RuleEntry {
  return { ...aRule(fields), instrument: 'an instrument', sources: [] };
}

/** A rule set for tests, sorted as compiled ones are. */
export function aRuleSet(...rules: readonly Rule[]): RuleSet {
  return { rules: [...rules].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** A question for tests: a US provider, free hosted messaging, a private person in Iran. */
export function someFacts(fields: Partial<Facts> = {}): Facts {
  return {
    region: 'IR',
    provider: { country: 'US' },
    service: 'messaging',
    payment: 'free',
    customer: 'individual',
    delivery: 'hosted',
    date: '2026-06-01',
    ...fields,
  };
}

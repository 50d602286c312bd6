import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRules } from '../../src/cli/read-rules.ts';
import { CUSTOMERS, DELIVERIES, type Facts, PAYMENTS } from '../../src/law/facts.ts';
import { outcomeOf } from '../../src/law/outcome-of.ts';
import { rule } from '../../src/law/rule.ts';
import { SERVICES } from '../../src/law/service.ts';

const rules = readRules();

const anyFacts: fc.Arbitrary<Facts> = fc.record({
  region: fc.constantFrom('RU', 'BY', 'IR', 'CU', 'SY', 'KP', 'UA-43', 'UA-14', 'SD', 'YE', 'VE', 'DE', 'BR'),
  provider: fc.constantFrom(
    {},
    { country: 'US' },
    { country: 'DE' },
    { country: 'IN' },
    { country: 'CA', ownedBy: 'US' },
  ),
  service: fc.constantFrom(...SERVICES),
  payment: fc.constantFrom(...PAYMENTS),
  customer: fc.constantFrom(...CUSTOMERS),
  delivery: fc.constantFrom(...DELIVERIES),
  date: fc.constantFrom('2013-06-01', '2015-03-01', '2022-09-01', '2024-10-01', '2026-11-22'),
});

it('gives the outcome that rule gives, for any facts under the real rules', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(outcomeOf(facts, rules)).toBe(rule(facts, rules).outcome);
    }),
    { numRuns: 1500 },
  );
});

// A law of its own leaves an American provider's question open; an Indian one has none on record that could.
it.each(['US', 'IN'])('leaves open what no rule speaks of to a provider in %s, as rule does', (country) => {
  const facts: Facts = {
    region: 'BR',
    provider: { country },
    service: 'messaging',
    payment: 'free',
    customer: 'individual',
    delivery: 'hosted',
    date: '2026-11-22',
  };
  expect(outcomeOf(facts, { rules: [] })).toBe('depends');
  expect(rule(facts, { rules: [] }).outcome).toBe('depends');
});

import { expect, it } from 'vitest';
import { lawReport } from '../../src/cli/law-check.ts';
import { aRule, aRuleSet } from '../law/a-rule.ts';

it('counts rules by the age of their check and passes', () => {
  const { text, passes } = lawReport(
    aRuleSet(aRule({ id: 'a' }), aRule({ id: 'b', textRead: false })),
    '2026-11-11',
  );
  expect(passes).toBe(true);
  expect(text).toContain('2 rules, 1 with their text read.');
  expect(text).toContain('checked 10 days ago: 2');
});

it('fails on a fault', () => {
  const { text, passes } = lawReport(aRuleSet(aRule({ id: 'a', url: null })), '2026-11-11');
  expect(passes).toBe(false);
  expect(text).toContain('FAULT no-address a');
});

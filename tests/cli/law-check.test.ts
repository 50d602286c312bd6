import { expect, it } from 'vitest';
import { lawReport } from '../../src/cli/law-check.ts';
import { aRule, aRuleSet } from '../law/a-rule.ts';

it('counts rules by the day of their check and passes', () => {
  const { text, passes } = lawReport(
    aRuleSet(
      aRule({ id: 'a' }),
      aRule({ id: 'b', textRead: false }),
      aRule({ id: 'c', checked: '2026-10-02' }),
    ),
    '2026-11-11',
  );
  expect(passes).toBe(true);
  expect(text).toContain('3 rules, 2 with their text read.');
  expect(text).toContain('checked 2026-10-02: 1\nchecked 2026-11-01: 2');
});

it('fails on a fault', () => {
  const { text, passes } = lawReport(aRuleSet(aRule({ id: 'a', url: null })), '2026-11-11');
  expect(passes).toBe(false);
  expect(text).toContain('FAULT no-address a');
});

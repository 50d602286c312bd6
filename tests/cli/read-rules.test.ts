import { expect, it } from 'vitest';
import { readRules, ruleFiles } from '../../src/cli/read-rules.ts';

it('reads the groups and every rule file, in order', () => {
  const names = ruleFiles().map(({ name }) => name);
  expect(names).toContain('groups.json');
  expect(names).toContain('us/iran.json');
  expect(names).toEqual([...names].sort());
  expect(readRules().rules.length).toBeGreaterThan(400);
});

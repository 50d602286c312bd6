import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/cli/read-rules.ts';
import { parseFacts } from '../../src/law/parse-facts.ts';
import { rule } from '../../src/law/rule.ts';

const OUTSIDE = '../shared/scenarios/dev.jsonl';

interface Scenario {
  readonly id: string;
  readonly facts: unknown;
  readonly expected: string;
}

describe.skipIf(!existsSync(OUTSIDE))(`outside scenarios (skipped when ${OUTSIDE} is absent)`, () => {
  it('never says "not required" where the source says "required", and agrees with 95 %', () => {
    const rules = readRules();
    const scenarios = readFileSync(OUTSIDE, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): Scenario => JSON.parse(line));
    const answers = scenarios.map((scenario) => {
      const parsed = parseFacts(scenario.facts);
      return { ...scenario, said: parsed.ok ? rule(parsed.facts, rules).outcome : parsed.fault.message };
    });
    const dangerous = answers.filter(
      ({ expected, said }) => expected === 'required' && said === 'not-required',
    );
    expect(dangerous.map(({ id }) => id)).toEqual([]);
    const right = answers.filter(({ expected, said }) => expected === said).length;
    expect(right / answers.length).toBeGreaterThanOrEqual(0.95);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/cli/read-rules.ts';
import { parseFacts } from '../../src/law/parse-facts.ts';
import { rule } from '../../src/law/rule.ts';

const OURS = 'tests/law/scenarios.jsonl';
const OUTSIDE = '../shared/scenarios/dev.jsonl';

interface Scenario {
  readonly id: string;
  readonly facts: unknown;
  readonly expected: string;
  readonly mustCite: readonly string[];
}

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

function answersTo(path: string) {
  const rules = readRules();
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Scenario => JSON.parse(line))
    .map(({ id, facts, expected, mustCite }) => {
      const parsed = parseFacts(facts);
      if (!parsed.ok) throw new Error(`${id}: ${parsed.fault.field} ${parsed.fault.message}`);
      const { outcome, steps } = rule(parsed.facts, rules);
      const cited = plain(steps.map((step) => step.citation).join(' '));
      const wanted = mustCite.map((citation) => plain(citation.match(/\d+\.\d+/)?.[0] ?? citation));
      return { id, expected, said: outcome, cited: wanted.some((each) => cited.includes(each)) };
    });
}

describe.skipIf(!existsSync(OUTSIDE))(`outside scenarios (skipped when ${OUTSIDE} is absent)`, () => {
  it('never says "not required" where the source says "required", and agrees with 95 %', () => {
    const answers = answersTo(OUTSIDE);
    const dangerous = answers.filter(
      ({ expected, said }) => expected === 'required' && said === 'not-required',
    );
    expect(dangerous.map(({ id }) => id)).toEqual([]);
    const right = answers.filter(({ expected, said }) => expected === said);
    expect(right.length / answers.length).toBeGreaterThanOrEqual(0.95);
    const undecided = answers.filter(({ expected, said }) => expected !== 'depends' && said === 'depends');
    expect(undecided.length / answers.length).toBeLessThanOrEqual(0.15);
  });
});

it('agrees with each of our scenarios from official texts and settlements, and cites what they cite', () => {
  const answers = answersTo(OURS);
  expect(answers.filter(({ expected, said }) => expected !== said)).toEqual([]);
  expect(answers.filter(({ cited }) => !cited)).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { ruleFiles } from '../../src/cli/read-rules.ts';
import { compileRules, type RuleFile } from '../../src/law/rule-set.ts';
import { anEntry } from './a-rule.ts';

const groups: RuleFile = {
  name: 'groups.json',
  text: JSON.stringify({ services: { talk: ['messaging', 'email'] }, regions: { north: ['NO', 'IS'] } }),
};
const file = (...rules: readonly unknown[]): RuleFile => ({
  name: 'us/iran.json',
  text: JSON.stringify({ rules }),
});
const faultsOf = (...rules: readonly unknown[]) => {
  const compiled = compileRules([groups, file(...rules)]);
  return compiled.ok ? [] : compiled.faults;
};

it('compiles the rules of the repository', () => {
  const compiled = compileRules(ruleFiles());
  expect(compiled.ok ? [] : compiled.faults).toEqual([]);
  if (compiled.ok) expect(compiled.ruleSet.rules.length).toBeGreaterThan(400);
});

it('writes groups out and sorts by id', () => {
  const compiled = compileRules([
    groups,
    file(anEntry({ id: 'b', regions: ['@north', 'IR'] }), anEntry({ id: 'a', services: ['@talk', 'maps'] })),
  ]);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
  expect(compiled.ruleSet.rules.some((rule) => 'sources' in rule || 'instrument' in rule)).toBe(false);
  expect(compiled.ruleSet.rules.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(compiled.ruleSet.rules[0]?.services).toEqual(['messaging', 'email', 'maps']);
  expect(compiled.ruleSet.rules[1]?.regions).toEqual(['NO', 'IS', 'IR']);
});

describe('a broken file', () => {
  it('names the file when it is no JSON', () => {
    const compiled = compileRules([groups, { name: 'us/iran.json', text: '{' }]);
    expect(compiled.ok ? null : compiled.faults[0]).toMatchObject({ file: 'us/iran.json', field: '' });
  });

  it.each<[string, object]>([
    ['from', { from: '2024-13-45' }],
    ['to', { to: '2026-02-30' }],
    ['url', { url: 'ftp://x' }],
    ['kind', { kind: 'law' }],
    ['summary', { summary: ' ' }],
    ['colour', { colour: 'red' }],
    ['regions', { regions: ['Iran'] }],
    ['regions', { regions: ['@nowhere'] }],
    ['bound', { bound: ['everybody'] }],
    ['services', { services: ['@songs'] }],
    ['to', { from: '2024-01-02', to: '2024-01-01' }],
    ['lifts', { lifts: ['p'] }],
    ['lifts', { kind: 'authorization' }],
    ['lifts', { kind: 'authorization', lifts: ['nothing'] }],
    ['takesBack', { kind: 'exclusion' }],
    ['takesBack', { kind: 'exclusion', takesBack: ['ghost'] }],
    ['replacedBy', { replacedBy: 'ghost' }],
    ['conditions', { kind: 'authorization', lifts: ['p'], confidence: 'low' }],
  ])('names the field %s and a remedy', (field, fields) => {
    const faults = faultsOf({ ...anEntry({ id: 'a' }), ...fields });
    expect(faults[0]).toMatchObject({
      file: 'us/iran.json',
      field: expect.stringMatching(`^rules\\[0\\]\\.${field}`),
    });
    expect(faults[0]?.remedy.length).toBeGreaterThan(10);
  });

  it('names an id that stands twice', () => {
    expect(faultsOf(anEntry({ id: 'a' }), anEntry({ id: 'a' }))).toEqual([
      { file: 'us/iran.json', field: 'rules[1].id', remedy: expect.stringContaining('"a" stands twice') },
    ]);
  });
});

import { expect, it } from 'vitest';
import { readRules } from '../../src/cli/read-rules.ts';
import { packRules, unpackRules } from '../../src/law/packed-rules.ts';
import { REGIONS } from '../../src/law/region.ts';
import { compileRules } from '../../src/law/rule-set.ts';
import { anEntry } from './a-rule.ts';

it('gives back the rules of the repository, all of them and those of each region', () => {
  const { rules } = readRules();
  const unpacked = unpackRules(packRules({ rules }));
  expect(unpacked.rules).toEqual(rules);
  for (const region of REGIONS)
    expect(unpacked.of?.(region)).toEqual(
      rules.filter(({ regions }) => regions.includes(region) || regions.includes('*')),
    );
});

it('is ASCII, a line for each set of regions, whatever a rule says', () => {
  const summary = 'A tab\t, a line\n, “quotes” and 𝒜.';
  const compiled = compileRules([
    {
      name: 'us/iran.json',
      text: JSON.stringify({
        rules: [
          anEntry({ id: 'c', regions: ['IR'], summary }),
          anEntry({ id: 'b', regions: ['*'] }),
          anEntry({ id: 'a', regions: ['IR'] }),
        ],
      }),
    },
  ]);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
  const text = packRules(compiled.ruleSet);
  expect(text).toMatch(/^[\n\t -~]+$/);
  expect(text.trimEnd().split('\n')).toHaveLength(2);
  const unpacked = unpackRules(text);
  expect(unpacked.of?.('IR').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(unpacked.of?.('FR').map(({ id }) => id)).toEqual(['b']);
  expect(unpacked.rules[2]?.summary).toBe(summary);
});

it('refuses a package without rules', () => {
  expect(() => unpackRules('')).toThrow('build the extension again');
});

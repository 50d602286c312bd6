import { expect, it } from 'vitest';
import { pack } from '../../src/companies/compile.ts';
import { figuresOf } from '../../src/records/figures-of.ts';
import { company, evidence, list } from '../companies/fixtures.ts';
import { aRule, aRuleSet } from '../law/a-rule.ts';

it('counts the whole set and names the first and last day of checking', () => {
  const { index } = pack(
    [
      company({ id: 'a', hosts: ['a.com'], evidence: [evidence({ checked: '2026-10-01' })] }),
      company({ id: 'b', hosts: ['b.com'], restrictions: [] }),
    ],
    [list('list-a'), list('list-b')],
    [{ region: 'RU', hosts: { 'c.com': ['list-a', 'list-b'] } }],
  );
  const rules = aRuleSet(
    aRule({ id: 'x', checked: '2026-09-09' }),
    aRule({ id: 'y', checked: '2026-11-11' }),
  );
  expect(figuresOf(index, rules)).toEqual({
    companies: 2,
    restrictions: 1,
    evidence: 4,
    hostsOnRecord: 1,
    rules: 2,
    evidenceChecked: ['2026-10-01', '2026-11-21'],
    rulesChecked: ['2026-09-09', '2026-11-11'],
  });
});

it('names no day where nothing is on record', () => {
  const { index } = pack([], [], []);
  expect(figuresOf(index, { rules: [] })).toMatchObject({ evidenceChecked: null, rulesChecked: null });
});

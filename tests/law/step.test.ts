import { expect, it } from 'vitest';
import { RULE_KINDS } from '../../src/law/rule-format.ts';
import { EFFECTS } from '../../src/law/ruling.ts';
import { EFFECT_OF, stepOf } from '../../src/law/step.ts';
import { aRule } from './a-rule.ts';

it('gives every kind of rule its own effect', () => {
  const effects = RULE_KINDS.map((kind) => EFFECT_OF[kind]);
  expect(new Set(effects)).toEqual(new Set(EFFECTS));
});

it('carries over what the argument shows', () => {
  const rule = aRule({ id: 'a', from: '2020-01-01', textRead: false });
  expect(stepOf(rule, 'ended')).toEqual({
    rule: 'a',
    jurisdiction: 'US',
    effect: 'ended',
    citation: 'cites a',
    url: 'https://example.org/',
    summary: 'A sentence.',
    from: '2020-01-01',
    to: null,
    checked: '2026-11-01',
    textRead: false,
  });
});

import { expect, it } from 'vitest';
import { readRules } from '../../src/cli/read-rules.ts';
import { answerLine } from '../../src/cli/rule.ts';
import { someFacts } from '../law/a-rule.ts';

const rules = readRules();
const answer = (text: string) => {
  const { ok, line } = answerLine(text, rules, 7);
  return { ok, ...JSON.parse(line) };
};

it('answers a scenario on one line', () => {
  expect(answer(JSON.stringify({ id: 's-1', facts: someFacts() }))).toMatchObject({
    ok: true,
    id: 's-1',
    ruling: 'not-required',
    rules: expect.arrayContaining(['us-ir-560-540-a1']),
    citations: expect.arrayContaining(['31 CFR 560.540(a)(1)']),
    turnsOn: expect.any(Array),
  });
});

it('takes a line that begins with a byte order mark, or ends as on Windows', () => {
  const line = JSON.stringify({ id: 's-1', facts: someFacts() });
  expect(answer(`\ufeff${line}\r`)).toEqual(answer(line));
});

it.each<[string, string | null, string]>([
  ['{', null, ''],
  ['[]', null, ''],
  ['{"facts":{}}', null, 'id'],
  ['{"id":"a"}', 'a', 'facts'],
  [JSON.stringify({ id: 'a', facts: { ...someFacts(), region: 'XX' } }), 'a', 'region'],
])('answers %s with an error that names the field', (text, id, field) => {
  expect(answer(text)).toMatchObject({ ok: false, id, error: { field, allowed: expect.anything() } });
});

it.each(['{', '[]', '{"facts":{}}'])('tells which line %s is, which has no id to find it by', (text) => {
  expect(answer(text).error.message).toContain('line 7 ');
});

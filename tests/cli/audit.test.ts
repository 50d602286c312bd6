import { describe, expect, it } from 'vitest';
import { runAudit } from '../../src/cli/audit.ts';
import { readRules } from '../../src/cli/read-rules.ts';

const rules = readRules();
const run = (...args: readonly string[]) => runAudit(args, rules, '2026-11-22');

it('prints a table with citations, the shortest list and what stays', () => {
  const { exitCode, text } = run('IR,CU', 'SY,YE');
  expect(exitCode).toBe(0);
  expect(text).toContain('The law asks for: IR, CU');
  expect(text).toContain('It does not ask for: SY*, YE');
  expect(text).toMatch(/^SY .*(?:\n .*)*\n +depends on customer, payment or facts: [a-z-]+/m);
  expect(text).toContain('* as a whole; for some services it depends, see above');
  expect(text).toContain('E.O. 14312');
  expect(text).toContain('50 Percent Rule');
  expect(text).toContain('Not legal advice');
});

it('gives the same as JSON', () => {
  expect(
    JSON.parse(run('SD', '--json', '--from', 'DE', '--service', 'email', '--date', '2025-01-01').text),
  ).toMatchObject({
    question: { from: 'DE', service: 'email', date: '2025-01-01' },
    keep: [],
    lift: ['SD'],
  });
});

describe('bad input', () => {
  it.each<[string, readonly string[]]>([
    ['regions', []],
    ['regions', ['IR,XX']],
    ['--from', ['IR', '--from', 'America']],
    ['--service', ['IR', '--service', 'teleport']],
    ['--date', ['IR', '--date', 'yesterday']],
    ['usage', ['IR', '--colour']],
  ])('names %s and exits 2', (field, args) => {
    const { exitCode, text } = run(...args);
    expect(exitCode).toBe(2);
    expect(text).toContain(field);
  });
});

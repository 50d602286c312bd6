import { expect, it } from 'vitest';
import { translatorFor } from '../../src/cli/explain.ts';
import type { OperatorRow, Part, Question } from '../../src/explain/explanation.ts';
import { writeLine } from '../../src/explain/line.ts';
import { turnsLine } from '../../src/explain/turns-line.ts';
import type { Outcome } from '../../src/law/ruling.ts';
import { ruling } from './samples.ts';

const part = (outcome: Outcome, ...facts: string[]): Part => ({
  service: 'messaging',
  payments: ['free'],
  customers: ['individual'],
  delivery: 'hosted',
  ruling: ruling(outcome, { turnsOn: facts.map((fact) => ({ fact, value: 'yes', outcome: 'required' })) }),
});
const row = (...parts: Part[]): OperatorRow => ({ operator: 'US', parts, verdict: 'depends' });
const nothing = { parts: [], operators: [], questions: [], answers: {} };
const said = (over: Partial<Parameters<typeof turnsLine>[0]>) => {
  const line = turnsLine({ ...nothing, ...over });
  return line && writeLine(line, translatorFor('en'));
};

it('names each fact once that an open part turns on, and none that a question asks for', () => {
  const question: Question = { fact: 'payment', given: null, values: [] };
  const parts = [part('depends', 'payment', 'some-new-fact'), part('depends', 'some-new-fact')];
  expect(said({ parts, questions: [question] })).toBe('Depends on: some new fact');
  expect(said({ parts: [part('not-required', 'some-new-fact')] })).toBeNull();
  expect(said({})).toBeNull();
});

it('speaks of operators only once the visitor has named a service', () => {
  const operators = [row(part('depends', 'some-new-fact'))];
  expect(said({ operators })).toBeNull();
  expect(said({ operators, answers: { service: 'messaging' } })).toContain('some new fact');
});

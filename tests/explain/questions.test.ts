import { expect, it } from 'vitest';
import { type Choices, questionsFor } from '../../src/explain/questions.ts';

const choices: Choices = {
  service: ['messaging', 'payments'],
  payment: ['free', 'paid'],
  customer: ['individual', 'business', 'government'],
};

it('asks what changes the verdict, and leaves out what does not', () => {
  const questions = questionsFor({}, choices, ({ payment }) =>
    payment === 'paid' ? 'required' : 'not-required',
  );
  expect(questions).toEqual([
    {
      fact: 'payment',
      given: null,
      values: [
        { value: 'free', verdict: 'not-required' },
        { value: 'paid', verdict: 'required' },
      ],
    },
  ]);
});

it('keeps the other answers while it tries one, and keeps a question that is answered', () => {
  const seen: unknown[] = [];
  const questions = questionsFor({ customer: 'business' }, choices, (answers) => {
    seen.push(answers);
    return 'depends';
  });
  expect(questions).toMatchObject([{ fact: 'customer', given: 'business' }]);
  expect(seen).toContainEqual({ customer: 'business', service: 'payments' });
  expect(seen).toContainEqual({ customer: 'government' });
});

it('asks what it is told to ask whatever the verdict, but not where there is one answer', () => {
  const facts = (service: Choices['service']) =>
    questionsFor({}, { ...choices, service }, () => 'depends', ['service']).map(({ fact }) => fact);
  expect(facts(['messaging', 'payments'])).toEqual(['service']);
  expect(facts(['messaging'])).toEqual([]);
});

it('asks nothing to which there is one answer', () => {
  expect(
    questionsFor({ payment: 'paid' }, { service: [], payment: ['paid'], customer: [] }, () => 'required'),
  ).toEqual([]);
});

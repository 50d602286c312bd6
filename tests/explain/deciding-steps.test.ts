import { expect, it } from 'vitest';
import { decidingSteps } from '../../src/explain/deciding-steps.ts';
import { step } from './samples.ts';

const steps = [
  step({ rule: 'ban', effect: 'prohibits' }),
  step({ rule: 'reach', effect: 'does-not-reach' }),
  step({ rule: 'licence', effect: 'permits' }),
  step({ rule: 'free', effect: 'exempts' }),
  step({ rule: 'faq', effect: 'explains' }),
];
const rules = (outcome: 'required' | 'not-required' | 'depends', of = steps) =>
  decidingSteps({ outcome, steps: of }).map(({ rule }) => rule);

it('takes what carries the outcome, in the order of the argument', () => {
  expect(rules('required')).toEqual(['ban']);
  expect(rules('depends')).toEqual(['ban', 'licence', 'free']);
});

it('takes that a rule does not reach the case only where nothing permits it', () => {
  expect(rules('not-required')).toEqual(['licence', 'free']);
  expect(rules('not-required', steps.slice(0, 2))).toEqual(['reach']);
});

it('leaves a ban that is over to what ended it, and takes it where nothing else is left', () => {
  const over = step({ rule: 'old-ban', effect: 'ended', to: '2025-06-30' });
  const end = step({ rule: 'order', effect: 'ended' });
  expect(rules('not-required', [over, end])).toEqual(['order']);
  expect(rules('not-required', [over])).toEqual(['old-ban']);
});

it('takes the whole argument where nothing carries it', () => {
  expect(rules('not-required', steps.slice(4))).toEqual(['faq']);
  expect(rules('depends', [])).toEqual([]);
});

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { stepOf } from '../../src/law/step.ts';
import { StepLine } from '../../src/ui/step-line.tsx';
import { aRule } from '../law/a-rule.ts';
import { drawn } from './rendering.ts';

const draw = (change: Partial<ReturnType<typeof aRule>>) =>
  drawn(<StepLine step={stepOf(aRule({ id: 'r', ...change }), 'prohibits')} />).textContent;

it('says what a rule does, since when, until when and when it was checked', () => {
  const text = draw({ from: '2020-02-03', to: '2024-05-06', citation: '31 CFR 1.2' });
  for (const words of [
    'prohibits',
    '31 CFR 1.2',
    'in force from 3 Feb 2020',
    'until 6 May 2024',
    '1 Nov 2026',
  ])
    expect(text).toContain(words);
  expect(text).not.toContain('not read');
});

it('admits that a text was not read, and invents no day', () => {
  const text = draw({ textRead: false });
  expect(text).toContain('the text itself was not read');
  expect(text).not.toMatch(/in force|until/);
});

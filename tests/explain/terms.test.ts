import { expect, it } from 'vitest';
import { translatorFor } from '../../src/cli/explain.ts';
import type { Part } from '../../src/explain/explanation.ts';
import { writeValue } from '../../src/explain/line.ts';
import { termsOf } from '../../src/explain/terms.ts';
import { ruling } from './samples.ts';

const english = translatorFor('en');
const part = (over: Partial<Part> = {}): Part => ({
  service: 'messaging',
  payments: ['free', 'paid'],
  customers: ['individual', 'business'],
  delivery: 'hosted',
  ruling: ruling('not-required'),
  ...over,
});
const terms = (one: Part, all: readonly Part[] = [one]) => writeValue(termsOf(one, all), english);

it('names the ways of paying and the customers', () => {
  expect(terms(part())).toBe('free and paid, for people and for companies');
  expect(terms(part({ payments: ['paid'], customers: ['listed-person'] }))).toBe(
    'paid, for somebody on a sanctions list',
  );
});

it('names the delivery only where it tells two parts of one service apart', () => {
  const download = part({ delivery: 'download', payments: ['paid'] });
  expect(terms(download, [part(), download])).toBe('paid, downloaded, for people and for companies');
  expect(terms(download, [part({ service: 'email' }), download])).toBe('paid, for people and for companies');
});

import { expect, it } from 'vitest';
import type { Part } from '../../src/explain/explanation.ts';
import { linesOf, qualifiersOf } from '../../src/popup/parts.tsx';
import { ruling } from '../explain/samples.ts';
import { translatorFor } from '../ui/rendering.ts';

const part = (payments: Part['payments'], customers: Part['customers'], over: Partial<Part> = {}): Part => ({
  service: 'messaging',
  payments,
  customers,
  delivery: 'hosted',
  ruling: ruling('not-required'),
  ...over,
});
const lines = (...parts: Part[]) => linesOf(parts).map(({ payments, customers }) => [payments, customers]);

it('draws one answer on one ground as one line, over customers or over ways of paying', () => {
  expect(lines(part(['free'], ['individual']), part(['free'], ['business']))).toEqual([
    [['free'], ['individual', 'business']],
  ]);
  expect(lines(part(['free'], ['business']), part(['paid'], ['business']))).toEqual([
    [['free', 'paid'], ['business']],
  ]);
});

it('makes no line for people who pay out of one for people and one for companies that pay', () => {
  expect(lines(part(['free'], ['individual']), part(['free', 'paid'], ['business']))).toEqual([
    [['free'], ['individual']],
    [['free', 'paid'], ['business']],
  ]);
});

it('keeps other services and other answers apart', () => {
  const all = [
    part(['free'], ['individual']),
    part(['free'], ['business'], { service: 'email' }),
    part(['free'], ['business'], { ruling: ruling('required') }),
  ];
  expect(linesOf(all)).toEqual(all);
});

it('says how a part reaches people only where its name does not', () => {
  const said = (over: Partial<Part>) =>
    qualifiersOf(part(['paid'], ['individual', 'business'], over), translatorFor('en'));
  expect(said({ service: 'developer-tools', delivery: 'download' })).toEqual(['paid', 'as a download']);
  expect(said({ service: 'software-download', delivery: 'download' })).toEqual(['paid']);
  expect(said({ service: 'e-commerce-goods', delivery: 'goods' })).toEqual(['paid']);
  expect(said({ service: 'e-commerce-goods', delivery: 'download' })).toEqual(['paid', 'as a download']);
});

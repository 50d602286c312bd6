// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Restriction } from '../../src/companies/company.ts';
import { RestrictionFacts } from '../../src/ui/restriction-facts.tsx';
import { restriction } from '../companies/fixtures.ts';
import { drawn } from './rendering.ts';

const draw = (change: Partial<Restriction>, faded: string | null = null) =>
  [...drawn(<RestrictionFacts restriction={restriction(change)} faded={faded} />).children].map(
    (span) => span.textContent,
  );

it('names kind, time and reason', () => {
  expect(draw({ until: '2025' })).toEqual([
    'accounts closed',
    'since Jul 2024',
    'until 2025',
    'Reason given: sanctions',
  ]);
});

it('says nothing of a reason or a day that is not on record', () => {
  expect(draw({ since: null, statedReason: 'unstated' })).toEqual(['accounts closed']);
});

it('marks what nothing has confirmed for long', () => {
  expect(draw({}, '2012-05').at(-1)).toBe('last confirmed: May 2012; may be over by now');
});

import { expect, it } from 'vitest';
import { citedBy } from '../../src/companies/cited.ts';
import { company, restriction } from './fixtures.ts';

it('gathers what restrictions, refusals, reversals and contacts cite', () => {
  const event = { regions: ['RU'], date: null, what: 'x' };
  const record = company({
    restrictions: [restriction({ evidence: ['a', 'b'] })],
    refusals: [{ ...event, evidence: ['c'] }],
    reversals: [{ ...event, evidence: ['d'] }],
    contacts: [{ kind: 'legal', to: 'https://example.com', evidence: 'e' }],
  });
  expect(citedBy(record)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

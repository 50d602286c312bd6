import { expect, it } from 'vitest';
import { lastConfirmed, sourcesOf } from '../../src/companies/sources.ts';
import { company, evidence } from './fixtures.ts';

it('finds the evidence that a claim names and no other', () => {
  const record = company({ evidence: [evidence({ id: 'a' }), evidence({ id: 'b' })] });
  expect(sourcesOf(record, ['b', 'not-there']).map(({ id }) => id)).toEqual(['b']);
});

it('takes the newest date, a whole year as late as its last day', () => {
  const dated = (date: string | null) => evidence({ date });
  expect(lastConfirmed([dated('2024-06'), dated('2024'), dated(null), dated('2023-12-31')])).toBe('2024');
  expect(lastConfirmed([dated(null)])).toBeNull();
});

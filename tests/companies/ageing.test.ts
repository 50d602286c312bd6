import { expect, it } from 'vitest';
import { ageing } from '../../src/companies/ageing.ts';
import { company, evidence } from './fixtures.ts';

it('warns of sources not looked at for more than 90 days, the longest neglected record first', () => {
  const companies = [
    company({ id: 'fresh', evidence: [evidence({ checked: '2026-08-24' })] }),
    company({
      id: 'some',
      evidence: [evidence({ checked: '2026-08-23' }), evidence({ id: 'b', checked: '2026-11-22' })],
    }),
    company({ id: 'oldest', evidence: [evidence({ checked: '2026-01-02' })] }),
  ];
  expect(ageing(companies, '2026-11-22')).toEqual([
    'warning data/oldest.json, evidence: look again at 1 of 1 sources, last checked 2026-01-02 or later',
    'warning data/some.json, evidence: look again at 1 of 2 sources, last checked 2026-08-23 or later',
  ]);
});

import { expect, it } from 'vitest';
import { claimsFor } from '../../src/explain/claims.ts';
import { HEADLINES } from '../../src/explain/explanation.ts';
import { otherCausesFor } from '../../src/explain/other-causes.ts';
import { company, offer, restriction } from './samples.ts';

const blocked = claimsFor(
  company({ restrictions: [restriction({ kind: 'state-block', decider: 'state' })] }),
  'RU',
  '2026-11-22',
);

it('offers every cause for a refusal that explains nothing', () => {
  expect(otherCausesFor('denied', [], [])).toContain('bot-check');
  expect(otherCausesFor('denied', [], [])).toContain('licensing');
});

it('puts a block by the state on record first, and rights where the company sells them', () => {
  expect(otherCausesFor('over-compliance', blocked, [])[0]).toBe('state-block');
  expect(otherCausesFor('not-required', [], [offer({ service: 'streaming-media' })])[0]).toBe('licensing');
});

it('names no cause twice, and never the one the headline names', () => {
  for (const headline of HEADLINES) {
    const causes = otherCausesFor(headline, blocked, [offer({ service: 'e-gaming' })]);
    expect(new Set(causes).size).toBe(causes.length);
    expect(causes).not.toContain(headline);
  }
});

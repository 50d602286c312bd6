import { expect, it } from 'vitest';
import type { Restriction } from '../../src/companies/company.ts';
import { claimsFor } from '../../src/explain/claims.ts';
import { deciderFor } from '../../src/explain/decider.ts';
import { company, notice, restriction } from './samples.ts';

const claims = (over: Partial<Restriction>) =>
  claimsFor(company({ restrictions: [restriction(over)] }), 'RU', '2026-11-22');

it('takes a default page of the host before the record', () => {
  const page = notice({ servedBy: 'app-engine' });
  expect(deciderFor('not-required', page, claims({ decider: 'site' }))).toBe('hosting');
});

it('takes a page that the owner must have set up for theirs', () => {
  expect(deciderFor('not-required', notice({ servedBy: 'cloudfront' }), [])).toBe('site');
});

it('takes the record before the mere page', () => {
  expect(deciderFor('not-required', notice(), claims({ decider: 'payment-partner' }))).toBe(
    'payment-partner',
  );
  expect(deciderFor('not-required', notice(), claims({ decider: 'unknown' }))).toBe('site');
});

it('takes what lasts: an ended claim decides nothing', () => {
  const ended = claims({ decider: 'payment-partner', until: '2023' });
  expect(deciderFor('not-required', notice(), ended)).toBe('site');
});

it.each(['sales-exit', 'payments-off', 'feature-restriction'] as const)(
  'lays no wall at the door of who is on record for a %s alone',
  (kind) => {
    const byWord = notice({ quote: '' });
    expect(deciderFor('not-required', byWord, claims({ kind, decider: 'site' }))).toBe('unknown');
    expect(deciderFor('on-record', null, claims({ kind, decider: 'payment-partner' }))).toBe('unknown');
    expect(deciderFor('not-required', byWord, claims({ decider: 'payment-partner' }))).toBe(
      'payment-partner',
    );
  },
);

it('asks the wall, not the sales that ended after it', () => {
  const both = claimsFor(
    company({
      restrictions: [
        restriction({ since: '2020', decider: 'hosting' }),
        restriction({ since: '2022', kind: 'sales-exit', statedReason: 'solidarity' }),
      ],
    }),
    'RU',
    '2026-11-22',
  );
  expect(deciderFor('not-required', notice({ quote: '' }), both)).toBe('hosting');
});

it('takes nothing from what nothing has confirmed for ten years', () => {
  const old = claims({ decider: 'payment-partner' }).map((claim) => ({ ...claim, faded: true }));
  expect(deciderFor('not-required', notice({ quote: '' }), old)).toBe('unknown');
});

it('knows the state and the holders of rights', () => {
  expect(deciderFor('state-block', null, claims({ kind: 'state-block', decider: 'state' }))).toBe('state');
  expect(deciderFor('licensing', notice({ kind: 'licensing' }), [])).toBe('vendor-contract');
});

it.each(['denied', 'legal-451', 'age-or-local-law'] as const)('does not guess for %s', (kind) => {
  expect(deciderFor('denied', notice({ kind }), [])).toBe('unknown');
});

it('names nobody on the visitor’s word alone', () => {
  expect(deciderFor('not-required', notice({ quote: '' }), [])).toBe('unknown');
});

it('names nobody where nothing was found', () => {
  expect(deciderFor('nothing-found', null, [])).toBe('unknown');
});

import { describe, expect, it } from 'vitest';
import type { Restriction } from '../../src/companies/company.ts';
import { claimsFor } from '../../src/explain/claims.ts';
import { hasTurnedAway, leadingClaim, reasonFor, turnsAway } from '../../src/explain/reason.ts';
import { company, notice, restriction } from './samples.ts';

const claims = (...restrictions: Partial<Restriction>[]) =>
  claimsFor(company({ restrictions: restrictions.map(restriction) }), 'RU', '2026-11-22');

describe('leadingClaim', () => {
  it('is the newest that gives a reason', () => {
    const found = leadingClaim(
      claims(
        { since: '2022', statedReason: 'solidarity' },
        { since: '2024-07', statedReason: 'sanctions-compliance' },
        { since: '2026', statedReason: 'unstated' },
      ),
    );
    expect(found?.restriction.statedReason).toBe('sanctions-compliance');
  });

  it('is about access before payments', () => {
    const found = leadingClaim(
      claims(
        { since: '2022', statedReason: 'solidarity' },
        { since: '2024', kind: 'payments-off', statedReason: 'payment-partners' },
      ),
    );
    expect(found?.restriction.statedReason).toBe('solidarity');
  });

  it('is no single feature, which keeps nobody out', () => {
    expect(
      leadingClaim(claims({ kind: 'feature-restriction', statedReason: 'sanctions-compliance' })),
    ).toBeNull();
  });

  it('is none that was aimed at listed customers alone', () => {
    expect(
      leadingClaim(claims({ statedReason: 'sanctions-compliance', aimedAt: 'designated-customers' })),
    ).toBeNull();
  });

  it('is none that nothing has confirmed for ten years', () => {
    const [old] = claims({ statedReason: 'sanctions-compliance' });
    const faded = old === undefined ? [] : [{ ...old, faded: true }];
    expect(faded).toHaveLength(1);
    expect(leadingClaim(faded)).toBeNull();
    expect(faded.map(turnsAway)).toEqual([false]);
    expect(faded.map(hasTurnedAway)).toEqual([true]);
  });

  it('is never one that ended, nor a block by the state', () => {
    expect(leadingClaim(claims({ until: '2023' }, { kind: 'state-block', decider: 'state' }))).toBeNull();
  });

  it('takes a day before its month and a month before its year where they begin alike', () => {
    const found = leadingClaim(
      claims(
        { since: '2022-03-04', statedReason: 'sanctions-compliance' },
        { since: '2022', statedReason: 'solidarity' },
      ),
    );
    expect(found?.restriction.since).toBe('2022-03-04');
  });
});

it('says of a lasting wall of their own that it turns away, and of nothing else', () => {
  const turned = (over: Partial<Restriction>) => claims(over).map(turnsAway);
  expect(turned({})).toEqual([true]);
  expect(turned({ kind: 'download-refusal' })).toEqual([true]);
  expect(turned({ kind: 'sales-exit' })).toEqual([false]);
  expect(turned({ kind: 'payments-off' })).toEqual([false]);
  expect(turned({ until: '2023' })).toEqual([false]);
  expect(turned({ decider: 'state' })).toEqual([false]);
  expect(turned({ aimedAt: 'designated-customers' })).toEqual([false]);
});

describe('reasonFor', () => {
  it("takes the page's own words before the record", () => {
    const record = claims({ statedReason: 'solidarity' });
    expect(reasonFor(notice({ kind: 'sanctions' }), record)).toEqual({
      reason: 'sanctions-compliance',
      from: 'notice',
      claim: null,
    });
    expect(reasonFor(notice({ kind: 'sanctions', quote: '' }), [])).toMatchObject({ from: 'visitor' });
  });

  it('calls it export control only where nothing else is named', () => {
    const named = (...lawsNamed: string[]) => reasonFor(notice({ kind: 'sanctions', lawsNamed }), []).reason;
    expect(named('EAR')).toBe('export-control');
    expect(named('EAR', 'OFAC')).toBe('sanctions-compliance');
    expect(named()).toBe('sanctions-compliance');
  });

  it('takes the record where the page gives no reason, and says from where', () => {
    const reason = reasonFor(notice(), claims({ statedReason: 'solidarity' }));
    expect(reason).toMatchObject({ reason: 'solidarity', from: 'record' });
    expect(reason.claim?.evidence[0]?.id).toBe('post');
  });

  it('takes why payments ended for no reason of a wall', () => {
    const payments = claims({ kind: 'payments-off', statedReason: 'solidarity' });
    expect(reasonFor(notice(), payments).from).toBe('none');
    expect(reasonFor(null, payments).from).toBe('record');
  });

  it('knows of none from a list that gives none', () => {
    expect(reasonFor(notice(), claims({ statedReason: 'unstated' }))).toEqual({
      reason: 'unstated',
      from: 'none',
      claim: null,
    });
  });
});

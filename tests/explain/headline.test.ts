import { describe, expect, it } from 'vitest';
import type { Restriction } from '../../src/companies/company.ts';
import { claimsFor } from '../../src/explain/claims.ts';
import type { Verdict } from '../../src/explain/explanation.ts';
import { headlineFor } from '../../src/explain/headline.ts';
import { reasonFor } from '../../src/explain/reason.ts';
import type { Notice, NoticeKind } from '../../src/notice/notice.ts';
import { company, notice, restriction } from './samples.ts';

function headline(
  page: Notice | null,
  law: Verdict,
  restrictions: readonly Partial<Restriction>[] = [],
  isListed = false,
  date = '2026-11-22',
) {
  const record = company({ restrictions: restrictions.map(restriction) });
  const claims = claimsFor(record, 'RU', date);
  const found = headlineFor({ notice: page, claims, isListed, reason: reasonFor(page, claims), law });
  return `${found.headline} / ${found.verdict}`;
}

const sanctions = notice({ kind: 'sanctions' });

describe('a wall that blames the law', () => {
  it.each([
    ['not-required', 'over-compliance / not-required'],
    ['required', 'required / required'],
    ['partly-required', 'partly-required / partly-required'],
    ['depends', 'cannot-tell / depends'],
  ] as const)('where the law says %s: %s', (law, expected) => {
    expect(headline(sanctions, law)).toBe(expected);
  });

  it('accuses nobody on a notice that was hardly read', () => {
    expect(headline(notice({ kind: 'sanctions', confidence: 'low' }), 'not-required')).toBe(
      'not-required / not-required',
    );
  });
});

describe('a wall that gives no reason', () => {
  it('has none on record: the law alone speaks', () => {
    expect(headline(notice(), 'not-required')).toBe('not-required / not-required');
  });

  it.each([
    ['sanctions-compliance', 'over-compliance'],
    ['export-control', 'over-compliance'],
    ['solidarity', 'own-choice'],
    ['business-exit', 'own-choice'],
    ['security', 'own-choice'],
    ['contract', 'own-choice'],
    ['payment-partners', 'not-required'],
    ['hosting-provider', 'not-required'],
    ['unstated', 'not-required'],
  ] as const)('is read beside the record: %s gives %s', (statedReason, expected) => {
    expect(headline(notice(), 'not-required', [{ statedReason }])).toBe(`${expected} / not-required`);
  });

  it('accuses nobody who only cut off listed customers', () => {
    const claim = { statedReason: 'sanctions-compliance', aimedAt: 'designated-customers' } as const;
    expect(headline(notice(), 'not-required', [claim])).toBe('not-required / not-required');
    expect(headline(notice({ kind: 'denied' }), 'not-required', [claim])).toBe('denied / depends');
    expect(headline(null, 'not-required', [claim])).toBe('nothing-found / no-notice');
  });

  it('calls ended sales the reason for a wall only where the page tells of the wall', () => {
    const byWord = notice({ quote: '' });
    const exit = { kind: 'sales-exit', statedReason: 'solidarity' } as const;
    expect(headline(byWord, 'not-required', [exit])).toBe('not-required / not-required');
    expect(headline(byWord, 'not-required', [{ ...exit, statedReason: 'export-control' }])).toBe(
      'not-required / not-required',
    );
    expect(headline(byWord, 'not-required', [{ ...exit, kind: 'geoblock' }])).toBe(
      'own-choice / not-required',
    );
    expect(headline(notice(), 'not-required', [exit])).toBe('own-choice / not-required');
    expect(headline(notice(), 'not-required', [{ ...exit, kind: 'payments-off' }])).toBe(
      'not-required / not-required',
    );
  });

  it('accuses nobody on a claim of low confidence', () => {
    const claim = { statedReason: 'sanctions-compliance', confidence: 'low' } as const;
    expect(headline(notice(), 'not-required', [claim])).toBe('not-required / not-required');
  });

  it('is required where the law requires it, whatever reason they gave', () => {
    expect(headline(notice(), 'required', [{ statedReason: 'solidarity' }])).toBe('required / required');
  });

  it('is a matter of local law or of rights where the record says so', () => {
    expect(headline(notice(), 'not-required', [{ statedReason: 'local-law' }])).toBe(
      'age-or-local-law / another-kind',
    );
    expect(headline(notice(), 'partly-required', [{ kind: 'content-licensing' }])).toBe(
      'licensing / another-kind',
    );
    const paused = { kind: 'content-licensing', statedReason: 'solidarity' } as const;
    expect(headline(notice(), 'not-required', [paused])).toBe('own-choice / not-required');
    expect(headline(notice(), 'required', [{ statedReason: 'local-law' }])).toBe('required / required');
  });
});

it.each([
  ['licensing', 'licensing'],
  ['gdpr', 'privacy-law'],
  ['legal-451', 'other-law'],
  ['age-or-local-law', 'age-or-local-law'],
  ['state-censorship', 'state-block'],
  ['vpn-proxy', 'vpn-proxy'],
] as const satisfies readonly (readonly [NoticeKind, string])[])(
  'a notice of kind %s is no sanctions matter, whatever the record says',
  (kind, expected) => {
    const record = [{ statedReason: 'sanctions-compliance' }] as const;
    expect(headline(notice({ kind }), 'not-required', record)).toBe(`${expected} / another-kind`);
    expect(headline(notice({ kind }), 'required', record)).toBe(`${expected} / another-kind`);
  },
);

describe('turned away with the cause unknown', () => {
  const denied = notice({ kind: 'denied' });

  it('never says that the place is why', () => {
    expect(headline(denied, 'not-required')).toBe('denied / depends');
    expect(headline(denied, 'required')).toBe('denied / depends');
  });

  it('is only possible where the company or the host is on record', () => {
    expect(headline(denied, 'not-required', [{}])).toBe('denied-on-record / not-required');
    expect(headline(denied, 'depends', [], true)).toBe('denied-on-record / depends');
    expect(headline(denied, 'not-required', [{ until: '2023' }])).toBe('denied / depends');
    expect(headline(denied, 'not-required', [{ kind: 'sales-exit' }])).toBe('denied / depends');
  });
});

describe('nothing recognised', () => {
  it('says so', () => {
    expect(headline(null, 'required')).toBe('nothing-found / no-notice');
  });

  it('warns where the company or the host is on record', () => {
    expect(headline(null, 'not-required', [{}])).toBe('on-record / not-required');
    expect(headline(null, 'depends', [], true)).toBe('on-record / depends');
  });
});

describe('a block by the state on record', () => {
  const state = { kind: 'state-block', decider: 'state', statedReason: 'unstated' } as const;

  it('is named where the site says nothing itself', () => {
    expect(headline(null, 'partly-required', [state])).toBe('state-block / another-kind');
    expect(headline(notice({ kind: 'denied' }), 'not-required', [state])).toBe('state-block / another-kind');
  });

  it('does not explain a wall in which the site speaks', () => {
    expect(headline(notice(), 'not-required', [state])).toBe('not-required / not-required');
    expect(headline(sanctions, 'not-required', [state])).toBe('over-compliance / not-required');
  });

  it('outweighs that the company takes no payments', () => {
    const payments = { kind: 'payments-off', statedReason: 'payment-partners' } as const;
    expect(headline(null, 'not-required', [state, payments])).toBe('state-block / another-kind');
    expect(headline(null, 'not-required', [{ ...state, confidence: 'low' }, payments])).toBe(
      'on-record / not-required',
    );
  });

  it('outweighs a list that names the site without a reason, and no more than that', () => {
    const listed = { statedReason: 'unstated', confidence: 'low' } as const;
    const named = { ...listed, confidence: 'medium' } as const;
    expect(headline(null, 'not-required', [state, listed])).toBe('state-block / another-kind');
    expect(headline(null, 'not-required', [state, named])).toBe('on-record / not-required');
    expect(headline(null, 'not-required', [{ ...state, confidence: 'low' }, listed])).toBe(
      'on-record / not-required',
    );
    expect(headline(notice(), 'not-required', [state, listed])).toBe('not-required / not-required');
  });

  it('does not hide what the company did too', () => {
    expect(headline(null, 'not-required', [state, { statedReason: 'solidarity' }])).toBe(
      'on-record / not-required',
    );
  });
});

it('keeps what nothing has confirmed for ten years as history, and explains no wall of today by it', () => {
  const in2040 = (page: Notice | null, over: Partial<Restriction>) =>
    headline(page, 'not-required', [over], false, '2040-01-01');
  const blamed = { statedReason: 'sanctions-compliance' } as const;
  expect(in2040(notice(), blamed)).toBe('not-required / not-required');
  expect(in2040(notice({ kind: 'denied' }), blamed)).toBe('denied / depends');
  expect(in2040(null, blamed)).toBe('on-record / not-required');
  expect(in2040(null, { kind: 'state-block', decider: 'state' })).toBe('nothing-found / no-notice');
});

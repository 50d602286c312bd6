import { expect, it } from 'vitest';
import { claimsFor } from '../../src/explain/claims.ts';
import { FAILURES, HEADLINES, type Headline } from '../../src/explain/explanation.ts';
import { otherCausesFor } from '../../src/explain/other-causes.ts';
import { company, notice, offer, restriction } from './samples.ts';

const blocked = claimsFor(
  company({ restrictions: [restriction({ kind: 'state-block', decider: 'state' })] }),
  'RU',
  '2026-11-22',
);

const loaded = (headline: Headline) => ({ headline, notice: null, failure: null });

it('offers every cause for a refusal that explains nothing', () => {
  expect(otherCausesFor(loaded('denied'), [], [])).toContain('bot-check');
  expect(otherCausesFor(loaded('denied'), [], [])).toContain('licensing');
});

it('puts a block by the state on record first, and rights where the company sells them', () => {
  expect(otherCausesFor(loaded('over-compliance'), blocked, [])[0]).toBe('state-block');
  expect(otherCausesFor(loaded('not-required'), [], [offer({ service: 'streaming-media' })])[0]).toBe(
    'licensing',
  );
});

it('speaks of media rights where nobody knows what the site offers, and not of a company that sells none', () => {
  expect(otherCausesFor(loaded('not-required'), [], [])).toContain('licensing');
  expect(otherCausesFor(loaded('not-required'), [], [offer({ service: 'email' })])).not.toContain(
    'licensing',
  );
});

it('names no cause twice, and never the one the headline names', () => {
  for (const headline of HEADLINES) {
    const causes = otherCausesFor(loaded(headline), blocked, [offer({ service: 'e-gaming' })]);
    expect(new Set(causes).size).toBe(causes.length);
    expect(causes).not.toContain(headline);
  }
});

it('gives for a page that did not load what keeps pages from loading, and nothing that writes a page', () => {
  for (const failure of FAILURES) {
    const causes = otherCausesFor({ headline: 'nothing-found', notice: null, failure }, blocked, []);
    expect(causes).toEqual(expect.arrayContaining(['outage', 'state-block']));
    expect(causes).not.toContain('account');
    // A name that does not resolve never got as far as the site's edge.
    expect(causes.includes('edge')).toBe(failure !== 'dns');
  }
});

it('keeps to the wall where a page that failed before now says something', () => {
  const seen = { headline: 'denied', notice: notice({ kind: 'denied' }), failure: 'cut-off' } as const;
  expect(otherCausesFor(seen, [], [])).toContain('bot-check');
});

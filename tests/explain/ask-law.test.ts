import { describe, expect, it } from 'vitest';
import { askLaw, judgeRegion, oldestCheck, remember } from '../../src/explain/ask-law.ts';
import type { Facts } from '../../src/law/facts.ts';
import { company, judge, lawOf, offer, ruling, step } from './samples.ts';

const date = '2026-11-22';

describe('askLaw', () => {
  it('binds a company by its seat, and by a foreign owner', () => {
    const providers = (over: Parameters<typeof company>[0]) => {
      const seen: Facts['provider'][] = [];
      const law = lawOf((facts) => {
        seen.push(facts.provider);
        return ruling('not-required');
      });
      askLaw(remember({ ...law, outcome: () => 'not-required' }), company(over), 'IR', date, {});
      return seen[0];
    };
    const owned = (country: string | null) => ({ name: 'Owner', country, verified: true });
    expect(providers({})).toEqual({ country: 'US' });
    expect(providers({ seat: { country: 'CA', verified: true }, owner: owned('US') })).toEqual({
      country: 'CA',
      ownedBy: 'US',
    });
    expect(providers({ owner: owned('US') })).toEqual({ country: 'US' });
    expect(providers({ owner: owned(null) })).toEqual({ country: 'US' });
  });

  it('leaves an unknown seat open', () => {
    const law = judge(({ provider }) => provider.country === 'US');
    const found = askLaw(law, company({ seat: { country: null, verified: false } }), 'IR', date, {});
    expect(found.verdict).toBe('depends');
  });

  it('offers only ways of paying that there are', () => {
    const law = judge(({ payment }) => payment === 'paid');
    const asked = (payment: 'paid' | 'both') =>
      askLaw(law, company({ offers: [offer({ payment })] }), 'IR', date, {}).questions.map(
        ({ fact }) => fact,
      );
    expect(asked('both')).toEqual(['payment']);
    expect(asked('paid')).toEqual([]);
  });

  it('finds the oldest check behind any of its answers', () => {
    const law = lawOf(({ payment }) =>
      ruling('not-required', {
        checked: payment === 'free' ? '2026-01-01' : '2026-11-01',
        steps: [step({ rule: payment })],
      }),
    );
    expect(oldestCheck(askLaw(law, company(), 'IR', date, {}))).toBe('2026-01-01');
    expect(oldestCheck({ verdict: 'depends', parts: [], operators: [], questions: [] })).toBeNull();
  });
});

describe('judgeRegion', () => {
  it('cites what decides each outcome it meets', () => {
    const law = judge(({ payment }) => payment === 'paid');
    const found = judgeRegion(law, company(), 'UA-43', date, {});
    expect(found.verdict).toBe('partly-required');
    expect(found.steps.map(({ rule }) => rule)).toEqual(['r-not-required', 'r-required']);
  });

  it('cites nothing where nobody knows the operator', () => {
    expect(judgeRegion(judge(), null, 'SD', date, {})).toEqual({
      region: 'SD',
      verdict: 'not-required',
      steps: [],
    });
  });
});

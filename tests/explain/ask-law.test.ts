import { describe, expect, it } from 'vitest';
import type { Company } from '../../src/companies/company.ts';
import { askLaw, askVisitor, judgeRegion, oldestCheck, remember } from '../../src/explain/ask-law.ts';
import type { Judge } from '../../src/explain/parts.ts';
import type { Facts } from '../../src/law/facts.ts';
import { company, judge, lawOf, offer, ruling, step } from './samples.ts';

const site = (law: Judge, of: Company | null) => ({
  host: 'www.acme.example',
  company: of,
  date: '2026-11-22',
  judge: law,
});

describe('askLaw', () => {
  it('binds a company by its seat, and by a foreign owner', () => {
    const providers = (over: Parameters<typeof company>[0]) => {
      const seen: Facts['provider'][] = [];
      const law = lawOf((facts) => {
        seen.push(facts.provider);
        return ruling('not-required');
      });
      askLaw(site(remember({ ...law, outcome: () => 'not-required' }), company(over)), 'IR', {});
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
    const found = askLaw(site(law, company({ seat: { country: null, verified: false } })), 'IR', {});
    expect(found.verdict).toBe('depends');
  });

  it('offers only ways of paying that there are', () => {
    const law = judge(({ payment }) => payment === 'paid');
    const asked = (payment: 'paid' | 'both') =>
      askVisitor(site(law, company({ offers: [offer({ payment })] })), 'IR', {}).map(({ fact }) => fact);
    expect(asked('both')).toEqual(['payment']);
    expect(asked('paid')).toEqual([]);
  });

  it('asks which service where nobody knows the operator and the verdict is open', () => {
    const asked = (isRequired: boolean) => {
      const law = judge(({ provider }) => isRequired || provider.country === 'US');
      return askVisitor(site(law, null), 'IR', {}).map(({ fact }) => fact);
    };
    expect(asked(false)).toEqual(['service']);
    expect(asked(true)).toEqual([]);
  });

  it('finds the oldest check behind any of its answers', () => {
    const law = lawOf(({ payment }) =>
      ruling('not-required', {
        checked: payment === 'free' ? '2026-01-01' : '2026-11-01',
        steps: [step({ rule: payment })],
      }),
    );
    expect(oldestCheck(askLaw(site(law, company()), 'IR', {}))).toBe('2026-01-01');
    expect(oldestCheck({ verdict: 'depends', parts: [], operators: [] })).toBeNull();
  });
});

describe('a site that may be a media outlet', () => {
  const outlets = (of: Company | null) => {
    const seen = new Set<string>();
    const law = lawOf(({ service, outlet }) => {
      seen.add(`${service} ${outlet}`);
      return ruling('not-required');
    });
    askLaw(site(law, of), 'DE', {});
    return seen;
  };

  it('is named to the law by its company, for what carries such content', () => {
    const offers = [offer({ service: 'news-media' }), offer({ service: 'app-store' }), offer()];
    expect([...outlets(company({ offers }))]).toEqual([
      'news-media Acme',
      'app-store Acme',
      'messaging undefined',
    ]);
  });

  it('is named by its host where nobody has it on record, for all there is to read or watch', () => {
    const seen = outlets(null);
    for (const service of ['news-media', 'informational-material', 'streaming-media']) {
      expect(seen).toContain(`${service} acme.example`);
    }
    expect(seen).toContain('messaging undefined');
  });
});

describe('judgeRegion', () => {
  it('cites what decides each outcome it meets', () => {
    const law = judge(({ payment }) => payment === 'paid');
    const found = judgeRegion(site(law, company()), 'UA-43', {});
    expect(found.verdict).toBe('partly-required');
    expect(found.steps.map(({ rule }) => rule)).toEqual(['r-not-required', 'r-required']);
  });

  it('cites nothing where nobody knows the operator', () => {
    expect(judgeRegion(site(judge(), null), 'SD', {})).toEqual({
      region: 'SD',
      verdict: 'not-required',
      steps: [],
    });
  });
});

import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CommunityList } from '../../src/companies/host-on-record.ts';
import { explainWith } from '../../src/explain/explain.ts';
import type { Part } from '../../src/explain/explanation.ts';
import type { Facts } from '../../src/law/facts.ts';
import { anyExplanation } from './any.ts';
import { company, judge, lawOf, notice, offer, restriction, ruling, step } from './samples.ts';

const base = { host: 'acme.example', notice: null, company: null, region: 'RU', date: '2026-11-22' };

describe('explain', () => {
  it('puts law, record and notice side by side', () => {
    const acme = company({
      offers: [offer(), offer({ service: 'enterprise-software', payment: 'paid' })],
      restrictions: [restriction({ statedReason: 'sanctions-compliance', since: '2024-07' })],
      refusals: [
        { regions: ['RU'], date: '2022-03', what: 'Was asked to leave and stayed.', evidence: ['post'] },
      ],
      reversals: [{ regions: ['IR'], date: '2021', what: 'Opened Iran.', evidence: ['post'] }],
    });
    const found = explainWith(
      judge(({ service }) => service === 'enterprise-software'),
      {
        ...base,
        company: acme,
        notice: notice(),
      },
    );
    expect(found).toMatchObject({
      host: 'acme.example',
      region: 'RU',
      company: { id: 'acme', country: 'US', countryVerified: true },
      verdict: 'partly-required',
      headline: 'partly-required',
      decider: 'site',
      reason: { reason: 'sanctions-compliance', from: 'record' },
      operators: [],
      lawChecked: '2026-11-01',
      lawIsOld: false,
    });
    expect(found.parts.map((part) => part.ruling.outcome)).toEqual(['not-required', 'required']);
    expect(found.claims).toHaveLength(1);
    expect(found.refusals).toHaveLength(1);
    expect(found.reversals).toEqual([]);
    expect(found.questions.map(({ fact }) => fact)).toEqual(['service', 'payment']);
  });

  it('asks the law what the first picture does without only when it is read, and once', () => {
    const law = judge(({ payment }) => payment === 'paid');
    const asked = vi.fn(law.outcome);
    const found = explainWith(
      { ...law, outcome: asked },
      { ...base, company: company(), notice: notice({ kind: 'sanctions', regions: ['IR', 'RU', 'SY'] }) },
    );
    const before = asked.mock.calls.length;
    expect(asked.mock.calls.map(([{ region }]) => region)).not.toContain('SY');
    expect(found.listedRegions.map(({ region }) => region)).toEqual(['IR', 'RU', 'SY']);
    const after = asked.mock.calls.length;
    expect(after).toBeGreaterThan(before);
    expect(found.listedRegions).toBe(found.listedRegions);
    expect(asked.mock.calls.length).toBe(after);
    expect(Object.keys(found)).toContain('questions');
  });

  it('changes in place with an answer', () => {
    const acme = company({ offers: [offer(), offer({ service: 'enterprise-software', payment: 'paid' })] });
    const law = judge(({ service }) => service === 'enterprise-software');
    const found = explainWith(law, {
      ...base,
      company: acme,
      notice: notice({ kind: 'sanctions' }),
      answers: { service: 'messaging' },
    });
    expect(found).toMatchObject({ verdict: 'not-required', headline: 'over-compliance' });
    expect(found.parts.map(({ service }) => service)).toEqual(['messaging']);
    expect(found.questions[0]).toEqual({
      fact: 'service',
      given: 'messaging',
      values: [
        { value: 'messaging', verdict: 'not-required' },
        { value: 'enterprise-software', verdict: 'required' },
      ],
    });
  });

  it('gives a table by operator for a site not on record', () => {
    const found = explainWith(
      judge(({ provider }) => provider.country === 'US'),
      { ...base, notice: notice() },
    );
    expect(found.operators.map(({ operator, verdict }) => `${operator} ${verdict}`)).toEqual([
      'US required',
      'EU not-required',
      'GB not-required',
      'other not-required',
    ]);
    expect(found.parts).toEqual([]);
    expect(found.lawChecked).toBe('2026-11-01');
  });

  it('asks no law without a region, and still tells what is no sanctions matter', () => {
    const nowhere = { ...base, region: null, company: company() };
    expect(explainWith(judge(), { ...nowhere, notice: notice() })).toMatchObject({
      region: null,
      verdict: 'depends',
      headline: 'cannot-tell',
      parts: [],
      lawChecked: null,
    });
    expect(explainWith(judge(), { ...nowhere, notice: notice({ kind: 'licensing' }) }).headline).toBe(
      'licensing',
    );
  });

  it("judges each place of a notice's list, whoever the visitor is", () => {
    const found = explainWith(
      judge(({ region }) => region === 'CU'),
      {
        ...base,
        company: company(),
        notice: notice({ kind: 'sanctions', regions: ['CU', 'SD'] }),
      },
    );
    expect(found).toMatchObject({ region: 'RU', regionNotListed: true, headline: 'over-compliance' });
    expect(found.listedRegions).toEqual([
      { region: 'CU', verdict: 'required', steps: [step({ rule: 'r-required', effect: 'prohibits' })] },
      { region: 'SD', verdict: 'not-required', steps: [step({ rule: 'r-not-required' })] },
    ]);
  });

  it('judges the places a lasting claim names beside the visitor’s', () => {
    const acme = company({
      restrictions: [
        restriction({ regions: ['SD', 'YE', 'IR'] }),
        restriction({ regions: ['YE', 'LY'], until: '2023' }),
        restriction({ regions: ['CU'] }),
      ],
    });
    const found = explainWith(
      judge(({ region }) => region === 'IR'),
      { ...base, company: acme, region: 'YE' },
    );
    expect(found.regionsOnRecord.map(({ region, verdict }) => `${region} ${verdict}`)).toEqual([
      'IR required',
      'SD not-required',
      'YE not-required',
    ]);
  });

  it('makes no list of visitors out of where the company only stopped selling', () => {
    const exit = (kind: 'geoblock' | 'sales-exit') =>
      explainWith(judge(), {
        ...base,
        notice: null,
        company: company({ restrictions: [restriction({ kind, regions: ['BY', 'RU'] })] }),
      }).regionsOnRecord;
    expect(exit('geoblock')).toHaveLength(2);
    expect(exit('sales-exit')).toEqual([]);
  });

  it('names the lists that name a host, for this region only, and no motive', () => {
    const list = { ...company().evidence[0], id: 'list-a', kind: 'community-list' } as CommunityList;
    const record = {
      host: 'acme.example',
      reports: [{ region: 'RU', lists: ['list-a', 'list-b'], owners: 2, lastSeen: '2026-06-01' }],
    };
    const onRecord = { record, lists: [list, { ...list, id: 'list-b' }, { ...list, id: 'list-c' }] };
    const found = explainWith(judge(), { ...base, onRecord });
    expect(found.headline).toBe('on-record');
    expect(found.namedBy.map(({ id }) => id)).toEqual(['list-a', 'list-b']);
    expect(found.reason).toEqual({ reason: 'unstated', from: 'none', claim: null });
    expect(explainWith(judge(), { ...base, onRecord, region: 'IR' }).headline).toBe('nothing-found');
  });

  it('is as old as its oldest rule', () => {
    const law = lawOf(() => ruling('not-required', { checked: '2026-01-02', steps: [step()] }));
    expect(explainWith(law, { ...base, company: company() })).toMatchObject({
      lawChecked: '2026-01-02',
      lawIsOld: true,
    });
  });

  it('asks the law once for the same facts', () => {
    const asked: string[] = [];
    const law = (facts: Facts) => {
      asked.push(JSON.stringify(facts));
      return ruling('depends');
    };
    explainWith(
      { ruling: law, outcome: () => 'depends' },
      {
        ...base,
        company: company({ offers: [offer(), offer()] }),
        notice: notice({ regions: ['RU', 'BY'] }),
      },
    );
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe('whatever the page, the record, the law and the answers', () => {
  const holds = (check: (explanation: ReturnType<typeof explainWith>) => void) =>
    fc.assert(fc.property(anyExplanation, check), { numRuns: 300 });

  it('never says not-required over a part that is not', () => {
    holds(({ verdict, headline, parts, operators, answers }) => {
      const isFree = verdict === 'not-required';
      if (['over-compliance', 'own-choice', 'not-required'].includes(headline)) expect(isFree).toBe(true);
      if (!isFree) return;
      // Of an operator nobody knows the verdict is a person's: what one seat forbids companies alone stands in its row.
      const ofPerson = ({ customers }: Part) =>
        answers.customer !== undefined || customers.includes('individual');
      const used = [...parts, ...operators.flatMap((row) => row.parts.filter(ofPerson))];
      expect(used.length).toBeGreaterThan(0);
      expect(used.every(({ ruling: { outcome } }) => outcome === 'not-required')).toBe(true);
    });
  });

  it('speaks of the law or of the company only with a citation or a claim', () => {
    const WITHOUT = ['cannot-tell', 'denied', 'nothing-found', 'licensing', 'privacy-law', 'other-law'];
    const silent = new Set([...WITHOUT, 'age-or-local-law', 'vpn-proxy', 'state-block']);
    holds(({ headline, parts, operators, claims, namedBy, notice: page }) => {
      if (silent.has(headline)) return;
      const citations = [...parts, ...operators.flatMap((row) => row.parts)].flatMap(
        ({ ruling: { steps } }) => steps,
      );
      const evidence = [...claims.flatMap((claim) => claim.evidence), ...namedBy];
      if (headline === 'on-record' || headline === 'denied-on-record') expect(evidence).not.toEqual([]);
      else expect(citations).not.toEqual([]);
      if (headline === 'over-compliance' || headline === 'own-choice') {
        expect(page?.kind === 'sanctions' || claims.some((claim) => claim.evidence.length > 0)).toBe(true);
      }
    });
  });

  it('never makes a bare refusal a matter of the place', () => {
    holds(({ notice: page, headline }) => {
      if (page?.kind !== 'denied') return;
      expect(['denied', 'denied-on-record', 'state-block', 'licensing', 'age-or-local-law']).toContain(
        headline,
      );
    });
  });

  it('offers only answers it would keep to', () => {
    holds((explanation) => {
      for (const { fact, given, values } of explanation.questions) {
        expect(values.length).toBeGreaterThan(1);
        expect(given).toBe(explanation.answers[fact] ?? null);
        const now = values.find(({ value }) => value === given);
        const isOfLaw = !['denied', 'nothing-found'].includes(explanation.headline);
        if (now && isOfLaw) expect(now.verdict).toBe(explanation.verdict);
      }
    });
  });

  it('dates no law where sanctions have no part in it', () => {
    holds(({ verdict, lawChecked, lawIsOld }) => {
      if (verdict === 'another-kind') expect([lawChecked, lawIsOld]).toEqual([null, false]);
    });
  });

  it('is plain data', () => {
    holds((explanation) => {
      expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
    });
  });
});

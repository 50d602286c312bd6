import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { type ExplainInput, explainWith } from '../../src/explain/explain.ts';
import { HEADLINES } from '../../src/explain/explanation.ts';
import { noticeByWord } from '../../src/explain/notice-by-word.ts';
import { headlineWord, reasonLine } from '../../src/explain/reason-line.ts';
import type { Outcome } from '../../src/law/ruling.ts';
import { company, judge, lawOf, notice, offer, restriction, ruling } from './samples.ts';

const base: ExplainInput = {
  host: 'acme.example',
  notice: notice(),
  company: company(),
  region: 'RU',
  date: '2026-11-22',
};
const explained = (over: Partial<ExplainInput> = {}) => explainWith(judge(), { ...base, ...over });

describe('reasonLine', () => {
  it('names the company and the region', () => {
    expect(reasonLine(explained({ notice: notice({ kind: 'sanctions' }) }))).toEqual({
      key: 'reason_over_compliance',
      values: { name: 'Acme', region: { region: 'RU' } },
    });
  });

  it('says how we know that they blame the law: by the page, by the record, by the visitor', () => {
    const record = company({ restrictions: [restriction({ statedReason: 'sanctions-compliance' })] });
    const key = (over: Partial<ExplainInput>) => reasonLine(explained(over)).key;
    expect(key({ notice: notice({ kind: 'sanctions' }) })).toBe('reason_over_compliance');
    expect(key({ company: record })).toBe('reason_over_compliance_record');
    expect(key({ notice: noticeByWord('sanctions') })).toBe('reason_over_compliance_said');
  });

  it('says of a page that it gives no legal reason only where the page was read', () => {
    const key = (over: Partial<ExplainInput>) => reasonLine(explained(over)).key;
    expect(key({})).toBe('reason_not_required');
    expect(key({ notice: noticeByWord('country') })).toBe('reason_not_required_any');
    const partner = company({ restrictions: [restriction({ statedReason: 'payment-partners' })] });
    expect(key({ company: partner })).toBe('reason_not_required_any');
  });

  it('says nothing of the rest where part of it is open', () => {
    const offers = [offer(), offer({ service: 'email' }), offer({ service: 'enterprise-software' })];
    const law = (email: Outcome) =>
      lawOf(({ service }) =>
        ruling(service === 'email' ? email : service === 'messaging' ? 'not-required' : 'required'),
      );
    const key = (email: Outcome) =>
      reasonLine(explainWith(law(email), { ...base, company: company({ offers }) })).key;
    expect(key('not-required')).toBe('reason_partly_required');
    expect(key('depends')).toBe('reason_partly_required_open');
  });

  it('promises no result of answers that cannot bring one', () => {
    const law = lawOf(({ service }) => ruling(service === 'email' ? 'not-required' : 'depends'));
    const key = (...services: Parameters<typeof offer>[0][]) =>
      reasonLine(explainWith(law, { ...base, company: company({ offers: services.map(offer) }) })).key;
    expect(key({ service: 'email' }, { service: 'maps' })).toBe('reason_depends');
    expect(key({ service: 'maps' })).toBe('reason_depends_open');
  });

  it('counts no answer that only a state body would give', () => {
    const law = lawOf(({ customer }) => ruling(customer === 'government' ? 'required' : 'depends'));
    expect(reasonLine(explainWith(law, base)).key).toBe('reason_depends_open');
  });

  it('calls a block by the state what the record says of it, unless the page says it', () => {
    const blocked = company({ restrictions: [restriction({ kind: 'state-block', decider: 'state' })] });
    const onRecord = explained({ company: blocked, notice: null });
    expect([headlineWord(onRecord), reasonLine(onRecord).key]).toEqual([
      'state-on-record',
      'reason_state_on_record',
    ]);
    const onPage = explained({ notice: notice({ kind: 'state-censorship' }) });
    expect([headlineWord(onPage), reasonLine(onPage).key]).toEqual(['state-block', 'reason_state_block']);
  });

  it('tells local law on record apart from a page that speaks of gambling or age', () => {
    const left = company({ restrictions: [restriction({ statedReason: 'local-law' })] });
    for (const page of [null, notice()]) {
      const found = explained({ company: left, notice: page });
      expect(found.headline).toBe('age-or-local-law');
      expect([headlineWord(found), reasonLine(found).key]).toEqual([
        'local-law-on-record',
        'reason_local_law_on_record',
      ]);
    }
    const onPage = explained({ company: left, notice: notice({ kind: 'age-or-local-law' }) });
    expect([headlineWord(onPage), reasonLine(onPage).key]).toEqual([
      'age-or-local-law',
      'reason_age_or_local_law',
    ]);
  });

  it('says that parts are withheld where nobody is turned away', () => {
    const worded = (over: Parameters<typeof restriction>[0]) => {
      const found = explained({ notice: null, company: company({ restrictions: [restriction(over)] }) });
      return [headlineWord(found), reasonLine(found).key];
    };
    expect(worded({ kind: 'sales-exit' })).toEqual(['on-record-in-part', 'reason_on_record_in_part']);
    expect(worded({ kind: 'feature-restriction' })).toEqual([
      'on-record-in-part',
      'reason_on_record_in_part',
    ]);
    expect(worded({ kind: 'geoblock' })).toEqual(['on-record', 'reason_on_record']);
  });

  it('tells of a wall of long ago as of the wall it was', () => {
    const record = company({ restrictions: [restriction({ kind: 'geoblock' })] });
    const found = explained({ notice: null, company: record, date: '2040-01-01' });
    expect([headlineWord(found), reasonLine(found).key]).toEqual(['on-record', 'reason_on_record']);
  });

  it('asks for the region first, except for what is no sanctions matter anywhere', () => {
    expect(reasonLine(explained({ region: null })).key).toBe('reason_no_region');
    expect(reasonLine(explained({ region: null, notice: notice({ kind: 'licensing' }) })).key).toBe(
      'reason_licensing',
    );
    expect(reasonLine(explained({ region: null, notice: null })).key).toBe('reason_nothing_found');
  });

  it('says that nobody knows the operator of a site not on record', () => {
    expect(reasonLine(explained({ company: null })).key).toBe('reason_unknown_operator');
    const law = judge(({ provider }) => provider.country === 'US');
    expect(reasonLine(explainWith(law, { ...base, company: null })).key).toBe('reason_depends_operator');
  });

  it('warns of closed accounts only where the record shows them, for everybody there', () => {
    const onRecord = (...restrictions: Parameters<typeof restriction>[0][]) =>
      reasonLine(
        explained({ notice: null, company: company({ restrictions: restrictions.map(restriction) }) }),
      ).key;
    expect(onRecord({ kind: 'account-suspension' })).toBe('reason_on_record_accounts');
    expect(onRecord({ kind: 'geoblock' })).toBe('reason_on_record');
    expect(
      onRecord({ kind: 'geoblock' }, { kind: 'account-suspension', aimedAt: 'designated-customers' }),
    ).toBe('reason_on_record');
  });

  it('has a message for every headline, with and without a company', () => {
    for (const headline of HEADLINES) {
      for (const record of [company(), null]) {
        const { key } = reasonLine({ ...explained({ company: record }), headline });
        expect(english, headline).toHaveProperty(key);
      }
    }
  });
});

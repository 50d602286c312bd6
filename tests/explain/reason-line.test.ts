import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { type ExplainInput, explainWith } from '../../src/explain/explain.ts';
import { HEADLINES } from '../../src/explain/explanation.ts';
import { reasonLine } from '../../src/explain/reason-line.ts';
import { company, judge, notice, restriction } from './samples.ts';

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

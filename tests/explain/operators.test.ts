import { describe, expect, it } from 'vitest';
import { OPERATORS } from '../../src/explain/explanation.ts';
import { operatorRows, REPRESENTATIVE, verdictForUnknown } from '../../src/explain/operators.ts';
import type { Facts } from '../../src/law/facts.ts';
import { SERVICES } from '../../src/law/service.ts';
import { seatsFor } from '../../src/law/who-is-bound.ts';
import { judge, lawOf, ruling } from './samples.ts';

const place = (law = judge()) => ({ region: 'IR', date: '2026-11-22', outlet: 'acme.example', judge: law });
const american = ({ provider, service }: Facts) => provider.country === 'US' && service === 'cloud-hosting';

describe('operatorRows', () => {
  it('answers for each kind of operator over a few services', () => {
    const rows = operatorRows(place(judge(american)), {});
    expect(rows.map(({ operator, verdict }) => [operator, verdict])).toEqual([
      ['US', 'partly-required'],
      ['EU', 'not-required'],
      ['GB', 'not-required'],
      ['IL', 'not-required'],
      ['other', 'not-required'],
    ]);
    expect(rows[0]?.parts.map(({ service }) => service)).toEqual(REPRESENTATIVE);
  });

  it('answers for the one service the visitor named', () => {
    const rows = operatorRows(place(judge(american)), { service: 'cloud-hosting' });
    expect(rows.map(({ verdict }) => verdict)).toEqual([
      'required',
      'not-required',
      'not-required',
      'not-required',
      'not-required',
    ]);
  });

  it('leaves "elsewhere" open as soon as one country with rules of its own differs, and names it', () => {
    const other = operatorRows(place(judge(({ provider }) => provider.country === 'CA')), {
      service: 'messaging',
    }).at(-1);
    expect(other?.verdict).toBe('depends');
    expect(other?.parts[0]?.ruling.turnsOn).toContainEqual({
      fact: 'provider',
      value: 'ca',
      outcome: 'required',
    });
  });

  it('has a row for every operator', () => {
    expect(operatorRows(place(), {}).map(({ operator }) => operator)).toEqual(OPERATORS);
  });

  it('names Israel only where its ban decides, and does not count it as elsewhere there', () => {
    const israeli = judge(({ provider }) => provider.country === 'IL');
    const rows = (region: string) =>
      operatorRows({ ...place(israeli), region }, { service: 'messaging' }).map(
        ({ operator, verdict }) => `${operator} ${verdict}`,
      );
    expect(rows('IR').slice(-2)).toEqual(['IL required', 'other not-required']);
    expect(rows('CU').slice(-2)).toEqual(['GB not-required', 'other not-required']);
  });
});

describe('verdictForUnknown', () => {
  it('asks about every service, whoever provides it', () => {
    const services = new Set<string>();
    const seats = new Set<string | undefined>();
    const verdict = verdictForUnknown(
      place(
        lawOf((facts) => {
          services.add(facts.service);
          seats.add(facts.provider.country);
          return ruling('not-required');
        }),
      ),
      {},
    );
    expect(verdict).toBe('not-required');
    expect([...services].sort()).toEqual([...SERVICES].sort());
    expect([...seats]).toEqual(seatsFor('IR'));
  });

  it('cannot tell when one rare service differs', () => {
    const law = judge(({ service, payment }) => service === 'scientific-publishing' && payment === 'paid');
    expect(verdictForUnknown(place(law), {})).toBe('depends');
    expect(verdictForUnknown(place(law), { payment: 'free' })).toBe('not-required');
    expect(verdictForUnknown(place(law), { service: 'scientific-publishing', payment: 'paid' })).toBe(
      'required',
    );
  });

  it('is never partly: nobody knows what such a site offers', () => {
    expect(verdictForUnknown(place(judge(({ payment }) => payment === 'paid')), {})).toBe('depends');
  });
});

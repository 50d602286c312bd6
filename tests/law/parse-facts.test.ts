import { describe, expect, it } from 'vitest';
import { parseFacts } from '../../src/law/parse-facts.ts';
import { someFacts } from './a-rule.ts';

const faultOf = (value: unknown) => {
  const parsed = parseFacts(value);
  return parsed.ok ? null : parsed.fault;
};

it('takes a whole question and fills in what is left out as unknown', () => {
  expect(parseFacts(someFacts({ outlet: 'RT' }))).toEqual({ ok: true, facts: someFacts({ outlet: 'RT' }) });
  expect(parseFacts({ region: 'IR', service: 'email', date: '2026-01-01' })).toEqual({
    ok: true,
    facts: someFacts({
      service: 'email',
      provider: {},
      payment: 'unknown',
      customer: 'unknown',
      delivery: 'unknown',
      date: '2026-01-01',
    }),
  });
});

describe('bad questions', () => {
  it.each([
    ['facts', null],
    ['facts', []],
    ['region', { ...someFacts(), region: 'XX' }],
    ['region', { ...someFacts(), region: 'ir' }],
    ['region', { ...someFacts(), region: 7 }],
    ['service', { ...someFacts(), service: 'teleport' }],
    ['payment', { ...someFacts(), payment: 'cheap' }],
    ['customer', { ...someFacts(), customer: '__proto__' }],
    ['delivery', { ...someFacts(), delivery: 'drone' }],
    ['date', { ...someFacts(), date: '2026-02-30' }],
    ['date', { ...someFacts(), date: '1999-12-31' }],
    ['date', { ...someFacts(), date: '2031-01-01' }],
    ['date', { ...someFacts(), date: 20260101 }],
    ['outlet', { ...someFacts(), outlet: '' }],
    ['outlet', { ...someFacts(), outlet: 'x'.repeat(81) }],
    ['provider', { ...someFacts(), provider: 'US' }],
    ['provider.country', { ...someFacts(), provider: { country: 'USA' } }],
    ['provider.owner', { ...someFacts(), provider: { owner: 'US' } }],
    ['colour', { ...someFacts(), colour: 'red' }],
    ['delivery', { ...someFacts(), delivery: 'goods' }],
    ['payment', { ...someFacts(), service: 'education-paid' }],
  ])('names the field %s and what it may be', (field, value) => {
    const fault = faultOf(value);
    expect(fault?.field).toBe(field);
    expect(fault?.allowed.length).toBeGreaterThan(0);
  });
});

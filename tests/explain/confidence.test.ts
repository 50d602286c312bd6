import { expect, it } from 'vitest';
import { explainWith } from '../../src/explain/explain.ts';
import { company, judge, lawOf, notice, offer, restriction, ruling, step } from './samples.ts';

const base = { host: 'acme.example', notice: notice(), company: company(), region: 'RU', date: '2026-11-22' };
const confidence = (over: Partial<typeof base> = {}, law = judge()) =>
  explainWith(law, { ...base, ...over }).confidence;

it('is high when all it rests on is', () => {
  expect(confidence()).toBe('high');
});

it.each([
  ['a notice hardly read', { notice: notice({ confidence: 'low' }) }, 'low'],
  [
    'a seat from general knowledge',
    { company: company({ seat: { country: 'US', verified: false } }) },
    'medium',
  ],
  [
    'a claim that nothing has confirmed for ten years',
    { notice: null as never, company: company({ restrictions: [restriction()] }), date: '2032-03-05' },
    'low',
  ],
  ['no known seat', { company: company({ seat: { country: null, verified: false } }) }, 'low'],
  ['no region', { region: null as unknown as string }, 'low'],
  ['a place of the notice against the setting', { notice: notice({ regions: ['IR'] }) }, 'medium'],
  ['a bare refusal', { notice: notice({ kind: 'denied' }) }, 'low'],
  [
    'a bare refusal by a company on record for the region',
    { notice: notice({ kind: 'denied' }), company: company({ restrictions: [restriction()] }) },
    'medium',
  ],
  [
    'a reason from a weak claim',
    {
      company: company({ restrictions: [restriction({ statedReason: 'solidarity', confidence: 'medium' })] }),
    },
    'medium',
  ],
] as const)('is less for %s', (_, over, expected) => {
  expect(confidence(over as Partial<typeof base>)).toBe(expected);
});

it('is less where the law was not read, is old, or leaves it open', () => {
  const unread = lawOf(() => ruling('not-required', { steps: [step({ textRead: false })] }));
  const old = lawOf(() => ruling('not-required', { checked: '2026-01-01' }));
  const both = lawOf(() =>
    ruling('not-required', { checked: '2026-01-01', steps: [step({ textRead: false })] }),
  );
  expect(confidence({}, unread)).toBe('medium');
  expect(confidence({}, old)).toBe('medium');
  expect(confidence({}, both)).toBe('low');
  expect(
    confidence(
      {},
      lawOf(() => ruling('depends')),
    ),
  ).toBe('medium');
});

it('is that of the notice where the matter is no sanctions matter', () => {
  const erp = company({
    offers: [offer({ service: 'enterprise-software' })],
    seat: { country: null, verified: false },
  });
  expect(confidence({ notice: notice({ kind: 'licensing' }), company: erp })).toBe('high');
});

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { entryId, entryOf, HISTORY_ENTRY } from '../../src/history/entry.ts';
import { STATES } from '../popup/states.ts';

const state = STATES.find(({ id }) => id === 'over-compliance');
if (state?.type !== 'answer') throw new Error('needs an answer');
const { explanation } = state.state;
const entry = entryOf(explanation);

describe('entryOf', () => {
  it('keeps day, host, company, kind, verdict, headline and region, and no word of the page', () => {
    expect(entry).toEqual({
      day: explanation.date,
      host: explanation.host,
      company: explanation.company?.id,
      kind: explanation.notice?.kind,
      verdict: explanation.verdict,
      headline: 'over-compliance',
      region: explanation.region,
    });
  });

  it('keeps nothing of a page without a notice', () => {
    expect(entryOf({ ...explanation, notice: null })).toBeNull();
  });

  it('has one id a day and host', () => {
    expect(entryId({ day: '2026-11-22', host: 'a.example' })).toBe('2026-11-22 a.example');
  });
});

describe('an entry read back', () => {
  it('comes whole, without what is not known', () => {
    expect(v.parse(HISTORY_ENTRY, { ...entry, time: '12:00' })).toEqual(entry);
  });
  it.each([
    ['day', '2026-13-01'],
    ['host', 'a.example/path'],
    ['company', '../x'],
    ['kind', 'other'],
    ['verdict', 'fine'],
    ['headline', 'fine'],
    ['region', 'Iran'],
  ])('is refused with a bad %s', (field, value) => {
    expect(v.safeParse(HISTORY_ENTRY, { ...entry, [field]: value }).success).toBe(false);
  });
});

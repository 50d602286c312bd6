import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countHistory, GROUPINGS, periodsBetween } from '../../src/history/count.ts';
import { entry } from './entry-sample.ts';

describe('periodsBetween', () => {
  it('is days up to 31 of them, and months beyond', () => {
    expect(periodsBetween('2026-11-30', '2026-12-02')).toEqual(['2026-11-30', '2026-12-01', '2026-12-02']);
    expect(periodsBetween('2026-11-01', '2026-12-01')).toHaveLength(31);
    expect(periodsBetween('2026-11-01', '2026-12-02')).toEqual(['2026-11', '2026-12']);
    expect(periodsBetween('2025-11-30', '2026-02-01')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  });
});

describe('countHistory', () => {
  const entries = [
    entry({ day: '2026-09-01', verdict: 'not-required', company: 'chat' }),
    entry({ day: '2026-11-02', verdict: 'required', host: 'b.example' }),
    entry({ day: '2026-11-20', verdict: 'required', company: 'chat', host: 'chat.example' }),
  ];

  it('counts by month, with the months that had none', () => {
    const { periods, rows, highest } = countHistory(entries, 'verdict');
    expect(periods).toEqual(['2026-09', '2026-10', '2026-11']);
    expect(rows.map(({ value, counts, total }) => [value, counts, total])).toEqual([
      ['required', [0, 0, 2], 2],
      ['not-required', [1, 0, 0], 1],
    ]);
    expect(highest).toBe(2);
  });

  it('counts companies by how often, and a site that has none by its host', () => {
    const { rows } = countHistory(entries, 'company');
    expect(rows.map(({ value, host, total }) => [value, host, total])).toEqual([
      ['chat', 'chat.example', 2],
      ['b.example', 'b.example', 1],
    ]);
  });

  it('is empty for an empty history', () => {
    expect(countHistory([], 'kind')).toEqual({ periods: [], rows: [], highest: 0 });
  });

  it('counts a full history of as many sites, over as long as one is kept either way', () => {
    const full = Array.from({ length: 2_000 }, (_, at) =>
      entry({ host: `${at}.example`, day: at % 2 === 0 ? '2022-11-22' : '2030-11-22' }),
    );
    const { rows, highest, periods } = countHistory(full, 'company');
    expect([rows.length, highest, periods.length]).toEqual([2_000, 1, 97]);
  });

  it('loses none, whatever the days', () => {
    const day = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 60 }), fc.constantFrom(...GROUPINGS), (days, by) => {
        const { rows } = countHistory(
          days.map((one, at) => entry({ day: one, host: `${at % 5}.example` })),
          by,
        );
        const counted = rows.flatMap(({ counts }) => counts).reduce((a, b) => a + b, 0);
        expect(counted).toBe(days.length);
        expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(days.length);
      }),
    );
  });
});

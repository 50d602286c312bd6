import { describe, expect, it } from 'vitest';
import { firstDay, isPartialDate, lastDay } from '../../src/companies/dates.ts';

describe('partial dates', () => {
  it.each(['2024', '2024-02', '2024-02-29', '2023-12-31'])('%s is one', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  it.each(['24', '2024-13', '2024-00', '2023-02-29', '2024-2', '2024-02-29T00:00', ''])(
    '%j is none',
    (date) => {
      expect(isPartialDate(date)).toBe(false);
    },
  );

  it('stand for all days in them', () => {
    expect([firstDay('2024'), lastDay('2024')]).toEqual(['2024-01-01', '2024-12-31']);
    expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-31']);
    expect([firstDay('2024-02-05'), lastDay('2024-02-05')]).toEqual(['2024-02-05', '2024-02-05']);
  });
});

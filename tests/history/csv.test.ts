import { describe, expect, it } from 'vitest';
import { historyCsv } from '../../src/history/csv.ts';
import { entry } from './entry-sample.ts';

describe('historyCsv', () => {
  it('has a heading row and a row an entry by day and host, each ended by CR LF', () => {
    const text = historyCsv([
      entry({ host: 'b.example' }),
      entry({ company: 'chat' }),
      entry({ day: '2026-01-02' }),
    ]);
    expect(text).toBe(
      [
        'day,host,company,kind,verdict,headline,region',
        '2026-01-02,a.example,,country,depends,cannot-tell,IR',
        '2026-11-22,a.example,chat,country,depends,cannot-tell,IR',
        '2026-11-22,b.example,,country,depends,cannot-tell,IR',
        '',
      ].join('\r\n'),
    );
  });

  it('is its heading alone when nothing was noted', () => {
    expect(historyCsv([])).toBe('day,host,company,kind,verdict,headline,region\r\n');
  });

  it('gives no host to a spreadsheet as a formula', () => {
    expect(historyCsv([entry({ host: '-2+3.example' })])).toContain(",'-2+3.example,");
  });
});

import { describe, expect, it } from 'vitest';
import { type Cell, csvTable } from '../../src/companies/csv.ts';

describe('csvTable', () => {
  it('has a heading row and ends every row by CR LF', () => {
    expect(csvTable(['a', 'b'], [['1', '2']])).toBe('a,b\r\n1,2\r\n');
    expect(csvTable(['a'], [])).toBe('a\r\n');
  });

  it.each<[Cell, string]>([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+49', "'+49"],
    ['-2+3', "'-2+3"],
    ['\tx', "'\tx"],
    ['\rx', `"'\rx"`],
    [['=a', 'b'], "'=a; b"],
    [true, 'true'],
    [false, 'false'],
    [null, ''],
    [undefined, ''],
    [[], ''],
  ])('writes %j', (cell, text) => {
    expect(csvTable(['a'], [[cell]])).toBe(`a\r\n${text}\r\n`);
  });
});

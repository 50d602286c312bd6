import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan as scanWith } from '../../src/notice/scan.ts';
import { vocabulary } from '../../src/notice/vocabulary.ts';

const scan = (text: string) => scanWith(text, vocabulary());

describe('scan', () => {
  it('counts words, and a character of a dense script as half a word', () => {
    const [first] = scan('please note country');
    expect(first?.at).toBeGreaterThanOrEqual(1);
    expect(Math.max(...scan('please note country').map(({ at }) => at))).toBe(3);
    expect(Math.max(...scan('国家').map(({ at }) => at))).toBeLessThanOrEqual(1);
  });

  it('begins only at the beginning of a word where words are spaced', () => {
    const values = new Set(scan('country').map(({ value }) => value));
    expect(values.size).toBeGreaterThan(0);
    for (const { value } of scan('xcountry')) expect(values.has(value)).toBe(false);
  });

  it('takes a hyphen for a space', () => {
    expect(scan('real-money').map(({ value }) => value)).toEqual(
      scan('real money').map(({ value }) => value),
    );
  });

  it('takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => void scan(text)));
  }, 60_000);
});

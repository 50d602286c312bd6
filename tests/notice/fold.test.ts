import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/notice/fold.ts';

describe('fold', () => {
  it.each([
    ['Güney Ülkenizde', 'guney ulkenizde'],
    ['сервис Недоступен, ещё', 'сервис недоступен, еще'],
    ['کشور شما', 'كشور شما'],
    ['نمی\u200cشود', 'نميشود'],
    ['isn’t', 'is not'],
    ['cannot', 'can not'],
    ['ＶＰＮ', 'vpn'],
    ['a\u202ebc\u00ad\u200bd', 'abcd'],
  ])('writes %j as %j', (text, folded) => expect(fold(text)).toBe(folded));

  it('keeps Hangul syllables and lines whole', () => {
    expect(fold('귀하의\n국가')).toBe('귀하의\n국가');
  });

  it('gives a folded text back unchanged, and as many lines as it got', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const folded = fold(text);
        expect(folded.split('\n').length).toBe(text.split('\n').length);
      }),
    );
  });
});

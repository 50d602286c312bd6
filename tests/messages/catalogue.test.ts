import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../src/messages/catalogue.ts';

describe('piecesOf', () => {
  it('splits at placeholders, names in lower case', () => {
    expect(piecesOf('From $FROM$ to $TO$.')).toEqual([
      'From ',
      { name: 'from' },
      ' to ',
      { name: 'to' },
      '.',
    ]);
  });

  it('reads two dollar signs as one and leaves a lone one alone', () => {
    expect(piecesOf('$$5 or 5$ or $NAME$')).toEqual(['$5 or 5$ or ', { name: 'name' }]);
  });

  it('keeps every character of a text without dollar signs', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => text !== '' && !text.includes('$')),
        (text) => {
          expect(piecesOf(text)).toEqual([text]);
        },
      ),
    );
  });

  it('never reads markup', () => {
    expect(piecesOf('<b>$NAME$</b>')).toEqual(['<b>', { name: 'name' }, '</b>']);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileWords } from '../../src/build/compile-words.ts';
import { fold } from '../../src/notice/fold.ts';
import { FAMILIES } from '../../src/notice/words/all.ts';
import { REASONS } from '../../src/notice/words/reasons.ts';
import { phraseBeginnings, stemsOf } from '../../src/notice/words/stems.ts';
import { PARTS } from '../../src/notice/words/words.ts';

describe('word lists', () => {
  it('are compiled: `npm run words` after a change', () => {
    const table = readFileSync(new URL('../../src/notice/gate/table.ts', import.meta.url), 'utf8');
    const flat = (text: string) => text.replace(/[\s,]/g, '');
    expect(flat(table)).toBe(flat(compileWords()));
  });

  it('name each language once', () => {
    const languages = FAMILIES.flatMap((family) => family.languages.split(' '));
    expect(new Set(languages).size).toBe(languages.length);
  });

  it('repeat no word within a list', () => {
    const lists = [
      ...FAMILIES.flatMap((family) => PARTS.map((part) => family[part] ?? '')),
      ...Object.values(REASONS).flatMap((reason) => Object.values<string>(reason)),
    ];
    for (const list of lists) {
      const words = fold(list).split(' ');
      expect(words.filter((word, index) => word !== '' && words.indexOf(word) !== index)).toEqual([]);
    }
  });
});

describe('stems', () => {
  it('are folded, spread over letters in brackets, and joined at a plus', () => {
    expect(stemsOf('País vas[e.] not+in+your')).toEqual(['pais', 'vase', 'vas.', 'not in your']);
    expect(stemsOf(undefined)).toEqual([]);
  });

  it('of phrases begin at each of their spaces', () => {
    expect(phraseBeginnings(['not in your', 'single'])).toEqual(['not ', 'not in ']);
  });
});

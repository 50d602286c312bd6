import { describe, expect, it } from 'vitest';
import { linesOf, quoteOf, sentencesOf } from '../../src/notice/sentences.ts';

describe('sentences', () => {
  it('end at full stops of several scripts but not inside numbers and hosts', () => {
    const sentences = sentencesOf(linesOf('One. Two at example.com, v1.5! 三。چهار؟ Five'));
    expect(sentences.map(({ folded }) => folded.trim())).toEqual([
      'one',
      'two at example.com, v1.5',
      '三',
      'چهار؟',
      'five',
    ]);
  });

  it('are quoted as the page has them, and cut', () => {
    const long = `${'Words and words. '.repeat(30)}Your Country is Blocked. The end.`;
    const lines = linesOf(long);
    const sentence = sentencesOf(lines).find(({ folded }) => folded.includes('blocked'));
    expect(sentence && quoteOf(lines[0], sentence, 300)).toBe('Your Country is Blocked');
    expect(sentence && quoteOf(lines[0], sentence, 4)).toBe('Your');
  });
});

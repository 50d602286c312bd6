import { describe, expect, it } from 'vitest';
import { linesOf, sentenceAt, sentencesOf } from '../../src/notice/sentences.ts';

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

  it('end once at several marks, however long the row', () => {
    const row = '.'.repeat(50_000);
    const start = performance.now();
    expect(sentencesOf(linesOf(`One... Two!! ${row}x`)).map(({ folded }) => folded.trim())).toEqual([
      'one',
      'two',
      `${row}x`,
    ]);
    // With a look from each mark on it took seconds.
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('go on behind an abbreviation of single letters', () => {
    const line = 'Subject to U.S. sanctions. Two e.g. three.';
    expect(sentencesOf(linesOf(line)).map(({ folded }) => folded.trim())).toEqual([
      'subject to u.s. sanctions',
      'two e.g. three',
    ]);
    expect(sentenceAt(line, 0)).toBe('Subject to U.S. sanctions');
  });

  it('are found again in the line as the page has it', () => {
    expect(sentenceAt('Words. Your Country is Blocked. The end.', 1)).toBe('Your Country is Blocked');
    expect(sentenceAt('Words.', 7)).toBe('');
  });
});

import { expect, it } from 'vitest';
import { isByWord, noticeByWord } from '../../src/explain/notice-by-word.ts';
import { notice } from './samples.ts';

it('stands for what a visitor says of a page: nothing quoted, nothing named, and not too sure', () => {
  expect(noticeByWord('sanctions')).toEqual({
    kind: 'sanctions',
    regions: [],
    servedBy: null,
    lawsNamed: [],
    quote: '',
    confidence: 'medium',
  });
});

it('tells it from a notice that was read', () => {
  expect(isByWord(noticeByWord('country'))).toBe(true);
  expect(isByWord(notice())).toBe(false);
  expect(isByWord(notice({ quote: '', servedBy: 'nginx' }))).toBe(false);
});

import type { Notice, NoticeKind } from '../notice/notice.ts';

/** A notice on the visitor's word: no quote, nothing named, and no more than fairly sure. */
export function noticeByWord(kind: NoticeKind): Notice {
  return { kind, regions: [], servedBy: null, lawsNamed: [], quote: '', confidence: 'medium' };
}

/** True for a notice that nothing but the visitor's word stands for. A host's standard page may hold no words to quote. */
export const isByWord = ({ quote, servedBy }: Notice): boolean => quote === '' && servedBy === null;

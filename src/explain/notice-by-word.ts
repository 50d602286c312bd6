import type { Notice, NoticeKind } from '../notice/notice.ts';

/** A notice on the visitor's word: no quote, nothing named, and no more than fairly sure. */
export function noticeByWord(kind: NoticeKind): Notice {
  return { kind, regions: [], servedBy: null, lawsNamed: [], quote: '', confidence: 'medium' };
}

/** True for a notice that nothing but the visitor's word stands for. */
export const isByWord = ({ quote }: Notice): boolean => quote === '';

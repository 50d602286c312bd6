import type { Signals } from '../../src/notice/signals.ts';
import { TEXT_LIMIT } from '../../src/notice/signals.ts';

/** A case of the fixtures: a notice or a look-alike as text. */
export interface NoticeCase {
  readonly id: string;
  readonly label: string;
  readonly lang: string;
  readonly title?: string;
  readonly text?: string;
  readonly status?: number | null;
  readonly host?: string | null;
  readonly embedded?: boolean;
}

/** The signals of a short page with this text; anything can be put over them. */
export function signalsOf(text: string, over: Partial<Signals> = {}): Signals {
  return {
    status: 200,
    title: '',
    text: text.slice(0, TEXT_LIMIT),
    textIsWhole: text.length <= TEXT_LIMIT,
    headings: [],
    dialogs: [],
    language: 'en',
    host: 'www.example.com',
    addressKind: 'ordinary',
    ...over,
  };
}

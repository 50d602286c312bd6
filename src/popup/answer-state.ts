import type { Answers, Explanation } from '../explain/explanation.ts';
import type { Notice } from '../notice/notice.ts';

/** What can be done from an answer. */
export interface AnswerActions {
  readonly onRegion: () => void;
  readonly onAnswer: (answers: Answers) => void;
  /** The visitor says what the page says; null takes it back. */
  readonly onSay: (notice: Notice | null) => void;
  readonly onLetter: () => void;
  readonly onReport: () => void;
  readonly onMute: (muted: boolean) => void;
  readonly onOptions: () => void;
  readonly onRecords: (address: string) => void;
}

/** What an answer is drawn from. */
export interface AnswerState {
  readonly explanation: Explanation;
  /** False when the page could not be read and the answer is from the records alone. */
  readonly reachable: boolean;
  /** True when the notice is the visitor's word. */
  readonly said: boolean;
  /** Null while automatic checking is off: then there is nothing to mute. */
  readonly muted: boolean | null;
  /** What the browser did not keep: the region or the site muted a moment ago, or a note in the history. */
  readonly lost: 'region' | 'muted' | 'history' | null;
  /** Page of provenance on this site; null in a private window, whose hosts must not end up in the browser's history. */
  readonly recordsAddress: string | null;
}

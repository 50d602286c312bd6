import type { Answers, Explanation } from '../explain/explanation.ts';
import type { Notice } from '../notice/notice.ts';
import { Say } from '../ui/translation.tsx';
import { Failed } from './failed.tsx';
import { useSettled } from './fold.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { later } from './later.ts';
import { Operators } from './operators.tsx';
import { Parts } from './parts.tsx';
import { Verdict } from './verdict.tsx';

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

export interface AnswerState {
  readonly explanation: Explanation;
  /** False when the page could not be read and the answer is from the records alone. */
  readonly reachable: boolean;
  /** True when the notice is the visitor's word. */
  readonly said: boolean;
  /** Null while automatic checking is off: then there is nothing to mute. */
  readonly muted: boolean | null;
  /** Page of provenance on this site; null in a private window, whose hosts must not end up in the browser's history. */
  readonly recordsAddress: string | null;
}

/** The popup in front of a website, in the order a reader wants it. */
export function Answer({ state, actions }: { state: AnswerState; actions: AnswerActions }) {
  const { explanation, reachable, said } = state;
  const { verdict, notice, region, lawIsOld } = explanation;
  const settled = useSettled();
  const views = later();
  return (
    <>
      <Header explanation={explanation} onRegion={actions.onRegion} />
      <main>
        <Verdict explanation={explanation} reachable={reachable} />
        {region === null && (
          <section>
            <button type="button" class="first wide" onClick={actions.onRegion}>
              <Say k="header_no_region" />
            </button>
          </section>
        )}
        <Failed explanation={explanation} reachable={reachable} />
        {lawIsOld && (
          <section class="note">
            <Say k="law_is_old" />
          </section>
        )}
        {said && (
          <section class="note said">
            <Say k="said_by_you" />
            <button type="button" class="quiet" onClick={() => actions.onSay(null)}>
              <Say k="undo" />
            </button>
          </section>
        )}
        {verdict !== 'another-kind' && (
          <>
            <Parts parts={explanation.parts} />
            <Operators operators={explanation.operators} />
          </>
        )}
        {views !== null && (settled || notice === null) && <views.Below state={state} actions={actions} />}
      </main>
      <Footer explanation={explanation} onLetter={actions.onLetter} onReport={actions.onReport} />
    </>
  );
}

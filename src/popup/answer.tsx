import { NotKept } from '../ui/keeping.tsx';
import { Say } from '../ui/translation.tsx';
import type { AnswerActions, AnswerState } from './answer-state.ts';
import { Failed } from './failed.tsx';
import { useSettled } from './fold.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { later } from './later.ts';
import { Operators } from './operators.tsx';
import { Parts } from './parts.tsx';
import { Verdict } from './verdict.tsx';

/** The popup in front of a website, in the order a reader wants it. */
export function Answer({ state, actions }: { state: AnswerState; actions: AnswerActions }) {
  const { explanation, reachable, said, lost } = state;
  const { verdict, notice, region, lawIsOld } = explanation;
  const settled = useSettled();
  const views = later();
  return (
    <>
      <Header explanation={explanation} onRegion={actions.onRegion} />
      <main>
        <Verdict explanation={explanation} reachable={reachable} />
        {lost === 'region' && <NotKept />}
        {lost === 'history' && <NotKept k="history_not_kept" />}
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

import { NotKept } from '../ui/keeping.tsx';
import { Say } from '../ui/translation.tsx';
import type { AnswerActions, AnswerState } from './answer-state.ts';
import { BlockedHere } from './blocked-here.tsx';
import { Decider, LawSteps, ListedRegions, OtherCauses } from './folded.tsx';
import { Questions } from './questions.tsx';
import { Words } from './words.tsx';

/** What stands below the parts of an answer. Under a notice's answer nobody has scrolled yet when the first picture comes. */
export function Below({ state, actions }: { state: AnswerState; actions: AnswerActions }) {
  const { explanation, said, recordsAddress } = state;
  const { verdict, notice, region } = explanation;
  const mayCorrect = notice !== null && verdict === 'another-kind';
  return (
    <>
      {verdict !== 'another-kind' && <Questions explanation={explanation} onAnswer={actions.onAnswer} />}
      <Words explanation={explanation} />
      {(notice === null || mayCorrect) && region !== null && !said && (
        <BlockedHere corrects={mayCorrect} failed={explanation.failure !== null} onSay={actions.onSay} />
      )}
      <section class="folded">
        {notice !== null && <Decider explanation={explanation} />}
        <OtherCauses
          causes={explanation.otherCauses}
          isOpen={explanation.failure !== null && notice === null}
        />
        <ListedRegions explanation={explanation} />
        <LawSteps explanation={explanation} />
      </section>
      <div class="page-settings fine">
        {state.muted !== null && (
          <p>
            {state.muted && <Say k="state_muted" />}
            <button type="button" class="quiet" onClick={() => actions.onMute(!state.muted)}>
              <Say k={state.muted ? 'unmute_site' : 'mute_site'} />
            </button>
          </p>
        )}
        {state.lost === 'muted' && <NotKept />}
        <p>
          {recordsAddress !== null && (
            <a
              href={recordsAddress}
              onClick={(event) => {
                event.preventDefault();
                actions.onRecords(recordsAddress);
              }}
            >
              <Say k="records_title" />
            </a>
          )}
          <button type="button" class="quiet" onClick={actions.onOptions}>
            <Say k="open_options" />
          </button>
        </p>
      </div>
    </>
  );
}

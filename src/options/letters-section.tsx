import type { Draft } from '../letter/draft.ts';
import { draftId } from '../letter/draft.ts';
import { LETTER_STEPS, type LetterOutcome } from '../letter/outcome.ts';
import { drafts } from '../platform/drafts.ts';
import { outcomes } from '../platform/outcomes.ts';
import { useFocusAfter } from '../ui/focus-after.ts';
import { OutcomeStep } from '../ui/outcome-step.tsx';
import { Say, useTranslator } from '../ui/translation.tsx';

interface Props {
  readonly drafts: readonly Draft[];
  readonly outcomes: readonly LetterOutcome[];
  readonly onErased: () => void;
}

/** Letters that were changed, and what came of those that went out: all of it to read, each to erase. */
export function LettersSection({ drafts: letters, outcomes: came, onErased }: Props) {
  const focusAfter = useFocusAfter();
  const erased = () => {
    // The button that was pressed went with its line.
    focusAfter('.letters button, .no-letters');
    onErased();
  };
  return (
    <section>
      <h2>
        <Say k="letters_title" />
      </h2>
      <p class="fine">
        <Say k="letters_why" />
      </p>
      {letters.length + came.length === 0 ? (
        <p class="fine no-letters" tabIndex={-1}>
          <Say k="letters_none" />
        </p>
      ) : (
        <ul class="hosts letters">
          {came.map((outcome) => (
            <OutcomeLine key={outcome.host} outcome={outcome} onErased={erased} />
          ))}
          {letters.map((draft) => (
            <DraftLine key={draftId(draft)} draft={draft} onErased={erased} />
          ))}
        </ul>
      )}
    </section>
  );
}

function OutcomeLine({ outcome, onErased }: { outcome: LetterOutcome; onErased: () => void }) {
  const { host, steps } = outcome;
  const noted = LETTER_STEPS.flatMap((step) => {
    const day = steps[step];
    return day === undefined ? [] : { step, day };
  });
  return (
    <li>
      <span>
        <bdi dir="ltr">{host}</bdi>
        <span class="fine lines">
          {noted.map(({ step, day }) => (
            <span key={step}>
              <OutcomeStep step={step} day={day} />
            </span>
          ))}
        </span>
      </span>
      <EraseButton host={host} onErase={() => void outcomes.drop(host).then(onErased)} />
    </li>
  );
}

function DraftLine({ draft, onErased }: { draft: Draft; onErased: () => void }) {
  const translator = useTranslator();
  const { host, variant, day, text } = draft;
  return (
    <li>
      <span>
        <bdi dir="ltr">{host}</bdi>
        <details>
          <summary class="fine">
            <Say
              k="letters_draft"
              values={{
                date: translator.date(day),
                variant: translator.optional(`letter_variant_${variant}`, variant),
              }}
            />
          </summary>
          <p class="own-letter" lang="en" dir="ltr">
            <b>{text.subject}</b>
            {'\n\n'}
            {text.body}
          </p>
        </details>
      </span>
      <EraseButton host={host} onErase={() => void drafts.drop(draftId(draft)).then(onErased)} />
    </li>
  );
}

function EraseButton({ host, onErase }: { host: string; onErase: () => void }) {
  const translator = useTranslator();
  return (
    <button
      type="button"
      data-action="erase-letter"
      aria-label={translator.text('erase_of', { host })}
      onClick={onErase}
    >
      <Say k="erase" />
    </button>
  );
}

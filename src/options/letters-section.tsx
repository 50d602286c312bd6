import type { Draft } from '../letter/draft.ts';
import { draftId } from '../letter/draft.ts';
import { LETTER_STEPS, type LetterOutcome } from '../letter/outcome.ts';
import { drafts } from '../platform/drafts.ts';
import { outcomes } from '../platform/outcomes.ts';
import { isKept } from '../platform/result.ts';
import { useFocusAfter } from '../ui/focus-after.ts';
import { useKeeping } from '../ui/keeping.tsx';
import { OutcomeStep } from '../ui/outcome-step.tsx';
import { Say, useTranslator } from '../ui/translation.tsx';

interface Props {
  readonly drafts: readonly Draft[];
  readonly outcomes: readonly LetterOutcome[];
  readonly onErased: () => void;
}

/** Hands over what is being erased, to see whether it goes. */
type Erase = (erasing: Promise<void>) => void;

/** Letters that were changed, and what came of those that went out: all of it to read, each to erase. */
export function LettersSection({ drafts: letters, outcomes: came, onErased }: Props) {
  const focusAfter = useFocusAfter();
  const [keep, note] = useKeeping('not_erased');
  const erase: Erase = (erasing) => {
    const erased = erasing.then(() => {
      // The button that was pressed went with its line.
      focusAfter('.letters button, .no-letters');
      onErased();
    });
    keep(isKept(erased));
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
            <OutcomeLine key={outcome.host} outcome={outcome} onErase={erase} />
          ))}
          {letters.map((draft) => (
            <DraftLine key={draftId(draft)} draft={draft} onErase={erase} />
          ))}
        </ul>
      )}
      {note}
    </section>
  );
}

function OutcomeLine({ outcome, onErase }: { outcome: LetterOutcome; onErase: Erase }) {
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
      <EraseButton host={host} onErase={() => onErase(outcomes.drop(host))} />
    </li>
  );
}

function DraftLine({ draft, onErase }: { draft: Draft; onErase: Erase }) {
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
      <EraseButton host={host} onErase={() => onErase(drafts.drop(draftId(draft)))} />
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

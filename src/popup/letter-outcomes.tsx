import { useEffect, useState } from 'preact/hooks';
import { LETTER_STEPS, type LetterOutcome, type LetterStep, toggleStep } from '../letter/outcome.ts';
import { OutcomeStep } from '../ui/outcome-step.tsx';
import { Say, useTranslator } from '../ui/translation.tsx';
import type { LetterMemory } from './letter-memory.ts';

interface Props {
  readonly host: string;
  /** Today, YYYY-MM-DD. */
  readonly date: string;
  readonly memory: LetterMemory;
}

/** What came of writing to this site: each step with the day it was noted; a second press takes it back. */
export function LetterOutcomes({ host, date, memory }: Props) {
  const translator = useTranslator();
  const [outcome, setOutcome] = useState<LetterOutcome | null>(null);
  const [isKept, setIsKept] = useState(true);
  useEffect(() => void memory.readOutcome(host).then(setOutcome), [memory, host]);
  const note = (step: LetterStep) => {
    const next = toggleStep(outcome, host, step, date);
    setOutcome(next);
    void memory.keepOutcome(host, next).then((kept) => {
      setIsKept(kept);
      // What is shown is what is kept.
      if (!kept) setOutcome(outcome);
    });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand in the line with its chips
    <div class="ask" role="group" aria-labelledby="came-of-it">
      <span id="came-of-it">
        <Say k="letter_outcomes" />
      </span>
      <span class="chips">
        {LETTER_STEPS.map((step) => {
          const day = outcome?.steps[step];
          return (
            <button
              key={step}
              type="button"
              class="chip"
              aria-pressed={day !== undefined}
              data-outcome={step}
              onClick={() => note(step)}
            >
              {day === undefined ? (
                translator.optional(`letter_outcome_${step}`, step)
              ) : (
                <OutcomeStep step={step} day={day} />
              )}
            </button>
          );
        })}
      </span>
      <span class={isKept ? 'fine' : 'note'} role="status">
        <Say k={isKept ? 'letter_outcomes_why' : 'not_kept'} />
      </span>
    </div>
  );
}

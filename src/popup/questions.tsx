import type { Answers, Explanation, Question } from '../explain/explanation.ts';
import { turnsLine } from '../explain/turns-line.ts';
import { messageKeyPart } from '../messages/key-part.ts';
import type { Translator } from '../messages/translator.ts';
import { Say, SayLine, useTranslator } from '../ui/translation.tsx';

/** A handful of values are chips to tap; more of them make a list to choose from. */
const CHIPS = 5;

interface Props {
  readonly explanation: Explanation;
  readonly onAnswer: (answers: Answers) => void;
}

/** What would change the answer: tap, and the ruling above follows. Facts nobody can tap are named. */
export function Questions({ explanation, onAnswer }: Props) {
  const { questions, answers } = explanation;
  const turns = turnsLine(explanation);
  if (questions.length === 0 && turns === null) return null;
  const give = (question: Question, value: string | null) => {
    const { [question.fact]: _, ...rest } = answers;
    // Explain offered the value for this fact, so it is one of the fact's own.
    onAnswer(value === null ? rest : ({ ...rest, [question.fact]: value } as Answers));
  };
  return (
    <section class="questions">
      <h2>
        <Say k="section_change" />
      </h2>
      {questions.map((question) => (
        <Ask key={question.fact} question={question} onGive={(value) => give(question, value)} />
      ))}
      {turns !== null && (
        <p class="fine">
          <SayLine line={turns} />
        </p>
      )}
    </section>
  );
}

function Ask({ question, onGive }: { question: Question; onGive: (value: string | null) => void }) {
  const translator = useTranslator();
  const label = translator.optional(`question_${question.fact}`, question.fact);
  const id = `ask-${question.fact}`;
  if (question.values.length > CHIPS) {
    return (
      <div class="ask">
        <label for={id}>{label}</label>
        <select
          id={id}
          value={question.given ?? ''}
          onChange={({ currentTarget }) => onGive(currentTarget.value || null)}
        >
          <option value="">{translator.text('choose_service')}</option>
          {question.values.map(({ value }) => (
            <option key={value} value={value}>
              {valueLabel(question, value, translator)}
            </option>
          ))}
        </select>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in the line with its chips
    <div class="ask" role="group" aria-labelledby={id}>
      <span id={id}>{label}</span>
      <span class="chips">
        {question.values.map(({ value }) => (
          <button
            key={value}
            type="button"
            class="chip"
            aria-pressed={question.given === value}
            onClick={() => onGive(question.given === value ? null : value)}
          >
            {valueLabel(question, value, translator)}
          </button>
        ))}
      </span>
    </div>
  );
}

function valueLabel({ fact }: Question, value: string, translator: Translator): string {
  const key = fact === 'service' ? 'service' : `fact_${fact}`;
  return translator.optional(`${key}_${messageKeyPart(value)}`, value);
}

import type { Answers, Explanation, Question } from '../explain/explanation.ts';
import type { Turn } from '../law/ruling.ts';
import { messageKeyPart } from '../messages/key-part.ts';
import type { Translator } from '../messages/translator.ts';
import { Say, useTranslator } from '../ui/translation.tsx';

/** A handful of values are chips to tap; more of them make a list to choose from. */
const CHIPS = 5;

interface Props {
  readonly explanation: Explanation;
  readonly onAnswer: (answers: Answers) => void;
}

/** What would change the answer: tap, and the ruling above follows. Facts nobody can tap are named. */
export function Questions({ explanation, onAnswer }: Props) {
  const translator = useTranslator();
  const { questions, answers } = explanation;
  const others = otherTurns(explanation);
  if (questions.length === 0 && others.length === 0) return null;
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
      {others.length > 0 && (
        <p class="fine">
          <Say
            k="turns_on"
            values={{ facts: translator.list(others.map((fact) => factLabel(fact, translator))) }}
          />
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

/** A fact of the law that nobody can tap: its message, or its English name in the rules, which are English data. */
function factLabel(fact: string, translator: Translator): string {
  return translator.optional(`fact_${messageKeyPart(fact)}`, fact.replaceAll('-', ' '));
}

/**
 * Facts the undecided parts turn on that no question asks for, each once. For a site not on record there would be a dozen
 * until the visitor says what they wanted to do.
 */
function otherTurns({ parts, operators, questions, answers }: Explanation): readonly Turn['fact'][] {
  const asked = new Set<string>(questions.map(({ fact }) => fact));
  const all = [...parts, ...(answers.service === undefined ? [] : operators.flatMap((row) => row.parts))];
  const open = all.filter(({ ruling }) => ruling.outcome === 'depends');
  const facts = open.flatMap(({ ruling }) => ruling.turnsOn.map(({ fact }) => fact));
  return [...new Set(facts)].filter((fact) => !asked.has(fact));
}

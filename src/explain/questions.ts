import {
  type Answers,
  QUESTION_FACTS,
  type Question,
  type QuestionFact,
  type Verdict,
} from './explanation.ts';

/** The values each fact can be answered with here. */
export type Choices = Readonly<Record<QuestionFact, readonly string[]>>;

/** Whom a visitor can say the service is for. Nobody taps "I am on a sanctions list"; the ruling's turns still name it. */
export const CUSTOMER_CHOICES = ['individual', 'business', 'government'] as const;

/**
 * What to ask, and what each answer would make of the verdict, the other answers kept. Found by asking the law again.
 *
 * @param verdictWith the verdict under a set of answers
 * @param always facts to ask about even where no answer changes the verdict, for the parts below it change
 */
export function questionsFor(
  answers: Answers,
  choices: Choices,
  verdictWith: (answers: Answers) => Verdict,
  always: readonly QuestionFact[] = [],
): Question[] {
  return QUESTION_FACTS.flatMap((fact) => {
    const given = answers[fact] ?? null;
    const values = choices[fact].map((value) => ({
      value,
      verdict: verdictWith({ ...answers, [fact]: value }),
    }));
    const differ = new Set(values.map(({ verdict }) => verdict)).size > 1;
    return values.length > 1 && (differ || given !== null || always.includes(fact))
      ? [{ fact, given, values }]
      : [];
  });
}

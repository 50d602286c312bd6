import type { LetterStep } from '../letter/outcome.ts';
import { Say, useTranslator } from './translation.tsx';

/** What came of a letter, and when: "sent: 2 Oct 2026". */
export function OutcomeStep({ step, day }: { step: LetterStep; day: string }) {
  const translator = useTranslator();
  const name = translator.optional(`letter_outcome_${step}`, step);
  return <Say k="pair_line" values={{ name, value: translator.date(day) }} />;
}

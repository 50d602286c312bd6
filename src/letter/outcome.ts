import * as v from 'valibot';
import { DAY, HOST } from '../history/fields.ts';

/** What can come of a letter; message keys `letter_outcome_<value>`. */
export const LETTER_STEPS = ['sent', 'answered', 'declined', 'unblocked'] as const;
export type LetterStep = (typeof LETTER_STEPS)[number];

/** Sites whose outcome is kept. */
export const OUTCOME_LIMIT = 1_000;

/** What came of writing to one site, as the visitor notes it. */
export interface LetterOutcome {
  readonly host: string;
  /** Newest day of {@link steps}. */
  readonly day: string;
  /** The day each step was noted, YYYY-MM-DD; absent = not noted. */
  readonly steps: Readonly<Partial<Record<LetterStep, string>>>;
}

export const LETTER_OUTCOME: v.GenericSchema<unknown, LetterOutcome> = v.object({
  host: HOST,
  day: DAY,
  steps: v.record(v.picklist(LETTER_STEPS), DAY) as v.GenericSchema<unknown, LetterOutcome['steps']>,
});

/** Notes a step on a day, or takes it back where it was noted. Null when nothing is left to keep. */
export function toggleStep(
  outcome: LetterOutcome | null,
  host: string,
  step: LetterStep,
  today: string,
): LetterOutcome | null {
  const { [step]: noted, ...others }: LetterOutcome['steps'] = outcome?.steps ?? {};
  const steps: LetterOutcome['steps'] = noted === undefined ? { ...others, [step]: today } : others;
  const newest = Object.values(steps).sort().at(-1);
  return newest === undefined ? null : { host, day: newest, steps };
}

import { decidingSteps } from '../explain/deciding-steps.ts';
import type { Ruling, Step } from '../law/ruling.ts';
import { Citation } from '../ui/citation.tsx';
import { Say } from '../ui/translation.tsx';

/** Steps named under a part; the whole argument stands in "the law, step by step". */
const SHOWN = 2;

/** The first of the steps that decide a ruling. */
export const decisiveSteps = (ruling: Ruling): readonly Step[] => decidingSteps(ruling).slice(0, SHOWN);

/** The deciding citations of a ruling in one line. */
export function Citations({ ruling }: { ruling: Ruling }) {
  const steps = decisiveSteps(ruling);
  if (steps.length === 0) return null;
  return (
    <span class="citations">
      {steps.map((step) => (
        <span key={step.rule}>
          {/* A ban cited under "not required" without a word would read as the ground of it. */}
          {step.effect === 'does-not-reach' && (
            <>
              <Say k="effect_does_not_reach" />:{' '}
            </>
          )}
          <Citation step={step} />
        </span>
      ))}
    </span>
  );
}

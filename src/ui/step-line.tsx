import type { Step } from '../law/ruling.ts';
import { messageKeyPart } from '../messages/key-part.ts';
import { Citation } from './citation.tsx';
import { Say, useTranslator } from './translation.tsx';

/** One step of an argument: what the rule does, its citation, its sense, when it holds and when it was checked. */
export function StepLine({ step }: { step: Step }) {
  const translator = useTranslator();
  return (
    <li>
      <p class="line">
        <b>{translator.optional(`effect_${messageKeyPart(step.effect)}`, step.effect)}</b>
        <Citation step={step} />
      </p>
      <p lang="en" dir="ltr">
        {step.summary}
      </p>
      <p class="fine line">
        {step.from !== null && (
          <span>
            <Say k="step_in_force" values={{ from: translator.date(step.from) }} />
          </span>
        )}
        {step.to !== null && (
          <span>
            <Say k="step_until" values={{ to: translator.date(step.to) }} />
          </span>
        )}
        <span>
          <Say k="step_checked" values={{ date: translator.date(step.checked) }} />
        </span>
        {!step.textRead && (
          <span>
            <Say k="step_not_read" />
          </span>
        )}
      </p>
    </li>
  );
}

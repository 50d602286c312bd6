import type { Step } from '../law/ruling.ts';
import { OutLink } from './link.tsx';

/** A citation as a lawyer writes it, with the way to its text. */
export function Citation({ step }: { step: Pick<Step, 'citation' | 'url'> }) {
  return (
    <OutLink to={step.url}>
      <bdi dir="ltr">{step.citation}</bdi>
    </OutLink>
  );
}

import type { Explanation } from '../explain/explanation.ts';
import { reasonLine } from '../explain/reason-line.ts';
import { SayLine } from '../ui/translation.tsx';

/** The one line under the headline: why it says so, for this operator and this region. */
export function Reason({ explanation }: { explanation: Explanation }) {
  return <SayLine line={reasonLine(explanation)} />;
}

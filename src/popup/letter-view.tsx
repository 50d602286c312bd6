import type { Explanation } from '../explain/explanation.ts';
import { SubView } from '../ui/sub-view.tsx';
import { Say } from '../ui/translation.tsx';

export function LetterView({ explanation, onBack }: { explanation: Explanation; onBack: () => void }) {
  return (
    <SubView
      title={<Say k="letter_title" values={{ name: explanation.company?.name ?? explanation.host }} />}
      onBack={onBack}
    >
      {null}
    </SubView>
  );
}

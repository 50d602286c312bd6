import type { Explanation } from '../explain/explanation.ts';
import { messageKeyPart } from '../messages/key-part.ts';
import { Say, useTranslator } from '../ui/translation.tsx';

/** Where a page could not be read: how it failed, as far as anybody knows, and what that leaves open. */
export function Failed({ explanation, reachable }: { explanation: Explanation; reachable: boolean }) {
  const translator = useTranslator();
  const { failure, headline } = explanation;
  if (failure !== null) {
    return (
      <section class="note" data-failure={failure}>
        {translator.optional(`failure_${messageKeyPart(failure)}`, failure)} <Say k="failure_unclear" />
      </section>
    );
  }
  // With nothing on record the headline itself says that the page could not be read.
  if (reachable || headline === 'nothing-found') return null;
  return (
    <section class="note">
      <Say k="note_unreachable" />
    </section>
  );
}

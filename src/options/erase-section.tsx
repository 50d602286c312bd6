import { ConfirmButton } from '../ui/confirm-button.tsx';
import { Say } from '../ui/translation.tsx';

/** The way back to the first day. */
export function EraseSection({ onErase }: { onErase: () => void }) {
  return (
    <section>
      <h2>
        <Say k="erase_title" />
      </h2>
      <p class="fine">
        <Say k="erase_why" />
      </p>
      <p class="buttons">
        <ConfirmButton name="erase-all" question={<Say k="erase_question" />} onConfirm={onErase}>
          <Say k="erase_all" />
        </ConfirmButton>
      </p>
    </section>
  );
}

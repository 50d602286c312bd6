import { ConfirmButton } from '../ui/confirm-button.tsx';
import { useKeeping } from '../ui/keeping.tsx';
import { Say } from '../ui/translation.tsx';

/** The way back to the first day. `onErase` answers whether all is gone: who needs it to be must not believe it wrongly. */
export function EraseSection({ onErase }: { onErase: () => Promise<boolean> }) {
  const [keep, note] = useKeeping('not_erased');
  return (
    <section>
      <h2>
        <Say k="erase_title" />
      </h2>
      <p class="fine">
        <Say k="erase_why" />
      </p>
      <p class="buttons">
        <ConfirmButton
          name="erase-all"
          question={<Say k="erase_question" />}
          onConfirm={() => keep(onErase())}
        >
          <Say k="erase_all" />
        </ConfirmButton>
      </p>
      {note}
    </section>
  );
}

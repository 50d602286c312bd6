import { history } from '../platform/history.ts';
import { isKept } from '../platform/result.ts';
import type { Settings, SettingsChange } from '../platform/settings.ts';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { useKeeping } from '../ui/keeping.tsx';
import { Switch } from '../ui/switch.tsx';
import { Say } from '../ui/translation.tsx';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => Promise<boolean>;
  /** Entries there are. */
  readonly noted: number;
  readonly onErased: () => void;
}

/** The history: off until switched on, looked at on a page of its own, erased from here or there. */
export function HistorySection({ settings, onChange, noted, onErased }: Props) {
  const [keep, note] = useKeeping();
  const [erase, eraseNote] = useKeeping('not_erased');
  return (
    <section>
      <h2>
        <Say k="history_title" />
      </h2>
      <p class="fine">
        <Say k="history_why" />
      </p>
      <Switch name="history" on={settings.history} onChange={(on) => keep(onChange({ history: on }))}>
        <Say k="history_switch" />
      </Switch>
      {note}
      {(settings.history || noted > 0) && (
        <p class="buttons">
          <a class="button" href="history.html">
            <Say k="history_open" />
          </a>
          {noted > 0 && (
            <>
              <span class="fine">
                <Say k="history_entries" values={{ count: noted }} />
              </span>
              <ConfirmButton
                name="erase-history"
                question={<Say k="history_erase_question" />}
                onConfirm={() => erase(isKept(history.clear().finally(onErased)))}
              >
                <Say k="history_erase" />
              </ConfirmButton>
            </>
          )}
        </p>
      )}
      {eraseNote}
    </section>
  );
}

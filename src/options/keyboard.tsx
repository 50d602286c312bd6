import { Say } from '../ui/translation.tsx';

interface Props {
  /** Keys that open the popup; '' when none are set. */
  readonly openKeys: string;
  readonly onChangeKeys: () => void;
}

/** The keys there are, and the way to the browser's page where they are changed. */
export function Keyboard({ openKeys, onChangeKeys }: Props) {
  return (
    <section>
      <h2>
        <Say k="options_keyboard" />
      </h2>
      <ul class="pairs">
        <li>
          <span>
            <Say k="app_open" />
          </span>
          {openKeys === '' ? (
            <span>
              <Say k="keyboard_none" />
            </span>
          ) : (
            <kbd dir="ltr">{openKeys}</kbd>
          )}
        </li>
        <li>
          <span>
            <Say k="back" />
          </span>
          <kbd dir="ltr">Esc</kbd>
        </li>
      </ul>
      <p class="fine">
        <Say k="keyboard_why" />
      </p>
      <p class="buttons">
        <button type="button" data-action="change-keys" onClick={onChangeKeys}>
          <Say k="keyboard_change" />
        </button>
      </p>
    </section>
  );
}

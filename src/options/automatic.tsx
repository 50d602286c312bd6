import { useAutomaticChecking } from '../ui/automatic-checking.tsx';
import { Say } from '../ui/translation.tsx';

/** Automatic checking: on or off, and what that means. The browser's own permission is the only switch there is. */
export function Automatic() {
  const { on, refused, turnOn, turnOff } = useAutomaticChecking();
  return (
    <section>
      <h2>
        <Say k="options_automatic" />
      </h2>
      <p role="status">
        <Say k={on ? 'welcome_automatic_is_on' : 'options_automatic_off'} />
      </p>
      <p class="buttons">
        {on ? (
          <button type="button" data-action="automatic-off" onClick={turnOff}>
            <Say k="options_turn_off" />
          </button>
        ) : (
          <button type="button" data-action="automatic" onClick={turnOn}>
            <Say k="options_turn_on" />
          </button>
        )}
        {refused && !on && (
          <span role="status">
            <Say k="welcome_automatic_refused" />
          </span>
        )}
      </p>
    </section>
  );
}

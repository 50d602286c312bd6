import type { PlainKey } from '../messages/message-key.ts';
import { ALL_SITES, FAILED_PAGES, type OptionalAccess } from '../platform/permissions.ts';
import { useOptionalAccess } from '../ui/optional-access.tsx';
import { Say } from '../ui/translation.tsx';

/** Automatic checking: on or off, and what that means. The browser's own permission is the only switch there is. */
export function Automatic() {
  return (
    <AccessSection
      access={ALL_SITES}
      action="automatic"
      title="options_automatic"
      on="welcome_automatic_is_on"
      off="options_automatic_off"
    />
  );
}

/** Hearing of pages that do not load: the same kind of switch, and why one might want it. */
export function FailedPages() {
  return (
    <AccessSection
      access={FAILED_PAGES}
      action="failed-pages"
      title="options_failed"
      why="options_failed_why"
      on="options_failed_on"
      off="options_failed_off"
    />
  );
}

interface Props {
  readonly access: OptionalAccess;
  /** Names the buttons for tests and tours. */
  readonly action: string;
  readonly title: PlainKey;
  readonly why?: PlainKey;
  readonly on: PlainKey;
  readonly off: PlainKey;
}

function AccessSection({ access, action, title, why, on, off }: Props) {
  const { on: isOn, refused, turnOn, turnOff } = useOptionalAccess(access);
  return (
    <section>
      <h2>
        <Say k={title} />
      </h2>
      {why !== undefined && (
        <p class="fine">
          <Say k={why} />
        </p>
      )}
      <p role="status">
        <Say k={isOn ? on : off} />
      </p>
      <p class="buttons">
        {isOn ? (
          <button type="button" data-action={`${action}-off`} onClick={turnOff}>
            <Say k="options_turn_off" />
          </button>
        ) : (
          <button type="button" data-action={action} onClick={turnOn}>
            <Say k="options_turn_on" />
          </button>
        )}
        {refused && !isOn && (
          <span role="status">
            <Say k="welcome_automatic_refused" />
          </span>
        )}
      </p>
    </section>
  );
}

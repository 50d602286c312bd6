import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../messages/message-key.ts';
import { useFocusAfter } from '../ui/focus-after.ts';
import { useKeeping } from '../ui/keeping.tsx';
import { Say, useTranslator } from '../ui/translation.tsx';

interface Props {
  readonly hosts: readonly string[];
  /** Words of the button beside a host, and the name it has for a screen reader. */
  readonly button: Extract<MessageKey, 'unmute_site' | 'hint_again'>;
  readonly label: Extract<MessageKey, 'options_unmute' | 'hint_again_on'>;
  /** Answers whether that was kept. */
  readonly onTakeOff: (host: string) => Promise<boolean>;
  /** Shown for an empty list. */
  readonly none: ComponentChildren;
}

/** Hosts that the visitor has taken something off, each with the way back. */
export function HostList({ hosts, button, label, onTakeOff, none }: Props) {
  const translator = useTranslator();
  const focusAfter = useFocusAfter(hosts.length);
  const [keep, note] = useKeeping();
  // The button that was pressed goes with its line. Where it stays, so does the focus: pressed again, another would take off
  // another host.
  const takeOff = (host: string) => {
    focusAfter(`[data-hosts=${button}] button, [data-hosts=${button}][tabindex]`);
    keep(onTakeOff(host), () => focusAfter(null));
  };
  if (hosts.length === 0)
    return (
      <div data-hosts={button} tabIndex={-1}>
        {none}
      </div>
    );
  return (
    <>
      <ul class="hosts" data-hosts={button}>
        {hosts.map((host) => (
          <li key={host}>
            <bdi dir="ltr">{host}</bdi>
            <button type="button" aria-label={translator.text(label, { host })} onClick={() => takeOff(host)}>
              <Say k={button} />
            </button>
          </li>
        ))}
      </ul>
      {note}
    </>
  );
}

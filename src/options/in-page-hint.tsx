import type { Settings, SettingsChange } from '../platform/settings.ts';
import { useKeeping } from '../ui/keeping.tsx';
import { Switch } from '../ui/switch.tsx';
import { Say } from '../ui/translation.tsx';
import { HostList } from './host-list.tsx';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => Promise<boolean>;
  readonly onAllow: (host: string) => Promise<boolean>;
}

/** The line in the page, for browsers that show no mark on the icon. It needs automatic checking, and says so. */
export function InPageHint({ settings, onChange, onAllow }: Props) {
  const [keep, note] = useKeeping();
  return (
    <section>
      <h2>
        <Say k="hint_title" />
      </h2>
      <p class="fine">
        <Say k="hint_why" />
      </p>
      <Switch name="hint" on={settings.hint} onChange={(hint) => keep(onChange({ hint }))}>
        <Say k="hint_switch" />
      </Switch>
      {note}
      <HostList
        hosts={settings.hintless}
        button="hint_again"
        label="hint_again_on"
        onTakeOff={onAllow}
        none={null}
      />
    </section>
  );
}

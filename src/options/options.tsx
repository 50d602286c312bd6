import { useState } from 'preact/hooks';
import type { Settings } from '../platform/settings.ts';
import { LanguageSelect } from '../ui/language-select.tsx';
import { recordsAddress } from '../ui/records-address.ts';
import { RegionPicker } from '../ui/region-picker.tsx';
import { Say, useTranslator } from '../ui/translation.tsx';
import { Automatic } from './automatic.tsx';
import { Backup } from './backup.tsx';
import { BlockList } from './block-list.tsx';

export type Change = (change: Partial<Omit<Settings, 'revision'>>) => void;

interface Props {
  readonly settings: Settings;
  readonly badFields: readonly string[];
  readonly version: string;
  /** The keys that open the popup; null when none are set or the browser has no keyboard commands. */
  readonly shortcut: string | null;
  readonly onChange: Change;
}

/** All settings on one page; each takes effect at once. */
export function Options({ settings, badFields, version, shortcut, onChange }: Props) {
  const translator = useTranslator();
  return (
    <main>
      <h1>
        <Say k="options_title" />
      </h1>
      {badFields.length > 0 && (
        <p role="alert">
          <Say k="options_notes" values={{ fields: badFields.join(', ') }} />
        </p>
      )}
      <Region settings={settings} onChange={onChange} />
      <Automatic />
      <section>
        <h2>
          <Say k="options_muted" />
        </h2>
        {settings.muted.length === 0 ? (
          <p class="fine">
            <Say k="options_muted_none" />
          </p>
        ) : (
          <ul class="hosts">
            {settings.muted.map((host) => (
              <li key={host}>
                <bdi dir="ltr">{host}</bdi>
                <button
                  type="button"
                  aria-label={translator.text('options_unmute', { host })}
                  onClick={() => onChange({ muted: settings.muted.filter((other) => other !== host) })}
                >
                  <Say k="unmute_site" />
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>
          <Say k="options_language" />
        </h2>
        <LanguageSelect chosen={settings.language} onChoose={(language) => onChange({ language })} />
      </section>
      <Backup settings={settings} onChange={onChange} />
      <BlockList />
      {shortcut !== null && (
        <section>
          <h2>
            <Say k="options_keyboard" />
          </h2>
          <p>
            <Say k="options_keyboard_why" values={{ keys: shortcut }} />
          </p>
        </section>
      )}
      <section>
        <h2>
          <Say k="options_about" />
        </h2>
        <p>
          <Say k="options_version" values={{ version }} />
        </p>
        <p>
          <a href={recordsAddress(null, null)}>
            <Say k="records_title" />
          </a>
        </p>
        <p>
          <Say k="options_licences" />
        </p>
        <p>
          <Say k="options_advice" />
        </p>
      </section>
    </main>
  );
}

function Region({ settings, onChange }: Pick<Props, 'settings' | 'onChange'>) {
  const translator = useTranslator();
  const [picking, setPicking] = useState(false);
  return (
    <section>
      <h2>
        <Say k="options_region" />
      </h2>
      <p class="buttons">
        <b>{settings.region === null ? <Say k="options_no_region" /> : translator.region(settings.region)}</b>
        <button
          type="button"
          data-action="pick-region"
          aria-expanded={picking}
          onClick={() => setPicking(!picking)}
        >
          <Say k="options_region_change" />
        </button>
      </p>
      {picking && (
        <RegionPicker
          chosen={settings.region}
          onChoose={(region) => {
            onChange({ region });
            setPicking(false);
          }}
        />
      )}
    </section>
  );
}

import { useState } from 'preact/hooks';
import { isKept } from '../platform/result.ts';
import type { Settings, SettingsChange } from '../platform/settings.ts';
import { useKeeping } from '../ui/keeping.tsx';
import { LanguageSelect } from '../ui/language-select.tsx';
import { RegionPicker } from '../ui/region-picker.tsx';
import { Say, useTranslator } from '../ui/translation.tsx';
import { About } from './about.tsx';
import { Automatic, FailedPages } from './automatic.tsx';
import { Backup } from './backup.tsx';
import type { BackupContent } from './backup-file.ts';
import { BlockList } from './block-list.tsx';
import { EraseSection } from './erase-section.tsx';
import { HistorySection } from './history-section.tsx';
import { HostList } from './host-list.tsx';
import { InPageHint } from './in-page-hint.tsx';
import { Keyboard } from './keyboard.tsx';
import { LettersSection } from './letters-section.tsx';
import { useMemory } from './memory.tsx';

interface Props {
  readonly settings: Settings;
  readonly badFields: readonly string[];
  readonly version: string;
  /** Keys that open the popup, '' when none are set; null when the browser has no keyboard commands. */
  readonly openKeys: string | null;
  /** Each answers whether the change was kept. */
  readonly onChange: (change: SettingsChange) => Promise<boolean>;
  readonly onUnmute: (host: string) => Promise<boolean>;
  readonly onAllowHint: (host: string) => Promise<boolean>;
  readonly onChangeKeys: () => void;
  readonly onTakeIn: (backup: BackupContent) => Promise<void>;
  /** Fails where something stays. */
  readonly onErase: () => Promise<void>;
}

/** All settings on one page; each takes effect at once. */
export function Options(props: Props) {
  const { settings, badFields, version, openKeys, onChange, onChangeKeys, onTakeIn, onErase } = props;
  const [keepLanguage, languageNote] = useKeeping();
  const [memory, refresh] = useMemory();
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
      <FailedPages />
      <section>
        <h2>
          <Say k="options_muted" />
        </h2>
        <HostList
          hosts={settings.muted}
          button="unmute_site"
          label="options_unmute"
          onTakeOff={props.onUnmute}
          none={
            <p class="fine">
              <Say k="options_muted_none" />
            </p>
          }
        />
      </section>
      <InPageHint settings={settings} onChange={onChange} onAllow={props.onAllowHint} />
      <section>
        <h2>
          <Say k="options_language" />
        </h2>
        <LanguageSelect
          chosen={settings.language}
          onChoose={(language) => keepLanguage(onChange({ language }))}
        />
        {languageNote}
      </section>
      <HistorySection
        settings={settings}
        onChange={onChange}
        noted={memory.history.length}
        onErased={refresh}
      />
      <LettersSection drafts={memory.drafts} outcomes={memory.outcomes} onErased={refresh} />
      <Backup here={{ settings, ...memory }} onTakeIn={(backup) => onTakeIn(backup).finally(refresh)} />
      <EraseSection onErase={() => isKept(onErase().finally(refresh))} />
      <BlockList />
      {openKeys !== null && <Keyboard openKeys={openKeys} onChangeKeys={onChangeKeys} />}
      <About version={version} />
    </main>
  );
}

function Region({ settings, onChange }: Pick<Props, 'settings' | 'onChange'>) {
  const translator = useTranslator();
  const [picking, setPicking] = useState(false);
  const [keep, note] = useKeeping();
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
            keep(onChange({ region }));
            setPicking(false);
          }}
        />
      )}
      {note}
    </section>
  );
}

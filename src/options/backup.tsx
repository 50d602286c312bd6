import { useRef, useState } from 'preact/hooks';
import type { Translator } from '../messages/translator.ts';
import type { Settings } from '../platform/settings.ts';
import { saveFile } from '../ui/save-file.ts';
import { Say, useTranslator } from '../ui/translation.tsx';
import type { Change } from './options.tsx';
import {
  type ImportFault,
  readSettingsFile,
  SETTINGS_FILE_LIMIT,
  writeSettingsFile,
} from './settings-file.ts';

/** Settings out to a file and in from one. */
export function Backup({ settings, onChange }: { settings: Settings; onChange: Change }) {
  const translator = useTranslator();
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const load = async (file: File) => {
    const imported: ReturnType<typeof readSettingsFile> =
      file.size > SETTINGS_FILE_LIMIT
        ? { ok: false, fault: { code: 'too-large' } }
        : readSettingsFile(await file.text());
    if (imported.ok) {
      const { region, language, muted } = imported.settings;
      onChange({ region, language, muted });
      setSaid(translator.text('options_imported'));
    } else {
      setSaid(translator.text('options_import_failed', { reason: sentenceFor(imported.fault, translator) }));
    }
  };
  return (
    <section>
      <h2>
        <Say k="options_backup" />
      </h2>
      <p class="fine">
        <Say k="options_backup_why" />
      </p>
      <p class="buttons">
        <button
          type="button"
          onClick={() =>
            saveFile('overblocked-settings.json', writeSettingsFile(settings), 'application/json')
          }
        >
          <Say k="options_export" />
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          <Say k="options_import" />
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={translator.text('options_import')}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void load(file);
            currentTarget.value = '';
          }}
        />
        <span role="status">{said}</span>
      </p>
    </section>
  );
}

function sentenceFor(fault: ImportFault, translator: Translator): string {
  switch (fault.code) {
    case 'too-large':
      return translator.text('import_too_large');
    case 'not-json':
      return translator.text('import_not_json');
    case 'not-ours':
      return translator.text('import_not_ours');
    case 'newer':
      return translator.text('import_newer');
    case 'bad-field':
      return translator.text('import_bad_field', { field: fault.field });
  }
}

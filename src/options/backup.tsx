import { useRef, useState } from 'preact/hooks';
import type { Translator } from '../messages/translator.ts';
import { saveFile } from '../ui/save-file.ts';
import { Say, useTranslator } from '../ui/translation.tsx';
import {
  BACKUP_LIMIT,
  type BackupContent,
  type ImportFault,
  readBackup,
  writeBackup,
} from './backup-file.ts';
import { BackupPreview } from './backup-preview.tsx';
import { readMemory } from './memory.tsx';

interface Props {
  /** Everything there is on this device. */
  readonly here: BackupContent;
  /** Fails where the browser's storage is too full. */
  readonly onTakeIn: (backup: BackupContent) => Promise<void>;
}

/** Everything the visitor has made, out to a file and in from one; what a file would change is shown first. */
export function Backup({ here, onTakeIn }: Props) {
  const translator = useTranslator();
  const [said, setSaid] = useState('');
  const [loaded, setLoaded] = useState<BackupContent | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const load = async (file: File) => {
    const imported: ReturnType<typeof readBackup> =
      // Bytes: at most three to a character.
      file.size > BACKUP_LIMIT * 3
        ? { ok: false, fault: { code: 'too-large' } }
        : readBackup(await file.text());
    setLoaded(imported.ok ? imported.backup : null);
    setSaid(imported.ok ? '' : sentenceFor(imported.fault, translator));
  };
  const takeIn = async (backup: BackupContent) => {
    const taken = await onTakeIn(backup).then(
      () => true,
      () => false,
    );
    setLoaded(null);
    setSaid(taken ? translator.text('options_imported') : sentenceFor({ code: 'not-kept' }, translator));
  };
  // Letters may have been written since this page was drawn.
  const save = async () => {
    const text = writeBackup({ settings: here.settings, ...(await readMemory()) });
    saveFile('overblocked-backup.json', text, 'application/json');
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
        <button type="button" data-action="export" onClick={() => void save()}>
          <Say k="options_export" />
        </button>
        <button type="button" data-action="import" onClick={() => input.current?.click()}>
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
      </p>
      <p role="status">{said}</p>
      {loaded !== null && (
        <BackupPreview
          file={loaded}
          here={here}
          onTakeIn={() => void takeIn(loaded)}
          onLeave={() => setLoaded(null)}
        />
      )}
    </section>
  );
}

function sentenceFor(fault: ImportFault | { readonly code: 'not-kept' }, translator: Translator): string {
  const reason = (() => {
    switch (fault.code) {
      case 'too-large':
        return translator.text('import_too_large');
      case 'not-json':
        return translator.text('import_not_json');
      case 'not-ours':
        return translator.text('import_not_ours');
      case 'newer':
        return translator.text('import_newer');
      case 'not-kept':
        return translator.text('import_not_kept');
      case 'bad-field':
        return translator.text('import_bad_field', { field: fault.field });
    }
  })();
  return translator.text('options_import_failed', { reason });
}

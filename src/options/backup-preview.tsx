import { useEffect, useRef } from 'preact/hooks';
import { LANGUAGES } from '../messages/languages.ts';
import type { PlainKey } from '../messages/message-key.ts';
import type { Translator } from '../messages/translator.ts';
import type { Settings } from '../platform/settings.ts';
import { Say, useTranslator } from '../ui/translation.tsx';
import { type BackupChanges, type BackupContent, changesBy } from './backup-file.ts';

interface Props {
  readonly file: BackupContent;
  readonly here: BackupContent;
  readonly onTakeIn: () => void;
  readonly onLeave: () => void;
}

const SETTING_NAMES: Readonly<Record<BackupChanges['settings'][number], PlainKey>> = {
  region: 'options_region',
  language: 'options_language',
  muted: 'options_muted',
  history: 'history_title',
  hint: 'hint_title',
  hintless: 'hint_off_sites',
};

const KEPT_NAMES = {
  history: 'history_title',
  drafts: 'preview_drafts',
  outcomes: 'letter_outcomes',
} as const satisfies Record<string, PlainKey>;
const KEPT = ['history', 'drafts', 'outcomes'] as const;

/** What a file would change, before it does; the focus comes here, so that it is read out. */
export function BackupPreview({ file, here, onTakeIn, onLeave }: Props) {
  const translator = useTranslator();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const changes = changesBy(file, here);
  const kept = KEPT.filter((name) => changes[name].added + changes[name].replaced > 0);
  if (changes.settings.length + kept.length === 0) {
    return (
      <div class="note" role="status">
        <p>
          <Say k="preview_nothing" />
        </p>
        <p class="buttons">
          <button type="button" data-action="import-leave" onClick={onLeave}>
            <Say k="confirm_no" />
          </button>
        </p>
      </div>
    );
  }
  return (
    <div class="note">
      <h3 tabIndex={-1} ref={heading}>
        <Say k="preview_title" />
      </h3>
      <ul class="points">
        {changes.settings.map((name) => (
          <li key={name}>
            <Say
              k="preview_setting"
              values={{
                name: translator.text(SETTING_NAMES[name]),
                after: wordsFor(name, file.settings, translator),
                before: wordsFor(name, here.settings, translator),
              }}
            />
          </li>
        ))}
        {kept.map((name) => (
          <li key={name}>
            <Say k="preview_counts" values={{ name: translator.text(KEPT_NAMES[name]), ...changes[name] }} />
          </li>
        ))}
      </ul>
      <p class="buttons">
        <button type="button" data-action="import-leave" onClick={onLeave}>
          <Say k="confirm_no" />
        </button>
        <button type="button" class="first" data-action="import-take" onClick={onTakeIn}>
          <Say k="preview_take" />
        </button>
      </p>
    </div>
  );
}

/** A setting in words: a place, a language, on or off, or how many sites. */
function wordsFor(
  name: BackupChanges['settings'][number],
  settings: Settings,
  translator: Translator,
): string {
  switch (name) {
    case 'region':
      return settings.region === null
        ? translator.text('options_no_region')
        : translator.region(settings.region);
    case 'language':
      return (
        LANGUAGES.find(({ id }) => id === settings.language)?.name ??
        translator.text('options_language_browser')
      );
    case 'muted':
    case 'hintless':
      return translator.number(settings[name].length);
    case 'history':
    case 'hint':
      return translator.text(settings[name] ? 'switch_on' : 'switch_off');
  }
}

import { LANGUAGES } from '../messages/languages.ts';
import { Say, useTranslator } from './translation.tsx';

interface Props {
  /** Id of the language chosen; null = as the browser. */
  readonly chosen: string | null;
  readonly onChoose: (language: string | null) => void;
}

/** The languages of the interface, each by its own name; apart from the browser's, which may lack the visitor's. */
export function LanguageSelect({ chosen, onChoose }: Props) {
  const translator = useTranslator();
  return (
    <>
      <select
        name="language"
        aria-label={translator.text('options_language')}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}
      >
        <option value="">{translator.text('options_language_browser')}</option>
        {LANGUAGES.map(({ id, tag, name }) => (
          <option key={id} value={id} lang={tag}>
            {name}
          </option>
        ))}
      </select>
      {!translator.language.reviewed && (
        <p class="fine">
          <Say k="options_language_unreviewed" />
        </p>
      )}
    </>
  );
}

import { saveSettings } from '../platform/ask-settings.ts';
import { loadTranslator } from '../platform/packaged.ts';
import { readSettings, type Settings } from '../platform/settings.ts';
import { draw, dressDocument } from '../ui/start-page.ts';
import { TranslationProvider } from '../ui/translation.tsx';
import { Welcome } from './welcome.tsx';

async function show({ region, language }: Settings): Promise<void> {
  const translator = await loadTranslator(language);
  dressDocument(translator, 'welcome_title');
  draw(
    <TranslationProvider value={translator}>
      <Welcome
        region={region}
        language={language}
        onRegion={(chosen) => saveSettings({ region: chosen })}
        onLanguage={async (chosen) => {
          const kept = await saveSettings({ language: chosen });
          if (kept) await showStored();
          return kept;
        }}
      />
    </TranslationProvider>,
  );
}

const showStored = () => readSettings().then(({ settings }) => show(settings));

void showStored();

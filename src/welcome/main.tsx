import { loadTranslator } from '../platform/packaged.ts';
import { changeSettings, readSettings, type Settings } from '../platform/settings.ts';
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
        onRegion={(chosen) => void changeSettings({ region: chosen })}
        onLanguage={(chosen) => void changeSettings({ language: chosen }).then(show)}
      />
    </TranslationProvider>,
  );
}

void readSettings().then(({ settings }) => show(settings));

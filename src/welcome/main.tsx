import { changeSettings } from '../platform/settings.ts';
import { draw, dressDocument, preparePage } from '../ui/start-page.ts';
import { TranslationProvider } from '../ui/translation.tsx';
import { Welcome } from './welcome.tsx';

async function start(): Promise<void> {
  const { settings, translator } = await preparePage();
  dressDocument(translator, 'welcome_title');
  draw(
    <TranslationProvider value={translator}>
      <Welcome region={settings.region} onRegion={(region) => void changeSettings({ region })} />
    </TranslationProvider>,
  );
}

void start();

import { browser } from '../platform/browser.ts';
import { loadTranslator } from '../platform/packaged.ts';
import { changeSettings, readSettings, type Settings } from '../platform/settings.ts';
import { draw, dressDocument } from '../ui/start-page.ts';
import { TranslationProvider } from '../ui/translation.tsx';
import { Options } from './options.tsx';

/** The keys of the command that opens the popup; Firefox for Android has no commands. */
async function readShortcut(): Promise<string | null> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === '_execute_action')?.shortcut || null;
}

async function show(settings: Settings, badFields: readonly string[]): Promise<void> {
  const [translator, shortcut] = await Promise.all([loadTranslator(settings.language), readShortcut()]);
  dressDocument(translator, 'options_title');
  draw(
    <TranslationProvider value={translator}>
      <Options
        settings={settings}
        badFields={badFields}
        version={browser.runtime.getManifest().version}
        shortcut={shortcut}
        onChange={(change) => void changeSettings(change).then((changed) => show(changed, []))}
      />
    </TranslationProvider>,
  );
}

void readSettings().then(({ settings, badFields }) => show(settings, badFields));

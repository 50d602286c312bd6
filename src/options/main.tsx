import { allowHint, saveMuted, saveSettings } from '../platform/ask-settings.ts';
import { browser } from '../platform/browser.ts';
import { eraseEverything } from '../platform/erase.ts';
import { loadTranslator } from '../platform/packaged.ts';
import { ALL_SITES, FAILED_PAGES } from '../platform/permissions.ts';
import { createQueue } from '../platform/queue.ts';
import { onSettingsChange, readSettings, type Settings } from '../platform/settings.ts';
import { openShortcutSettings, readShortcuts } from '../platform/shortcuts.ts';
import { draw, dressDocument } from '../ui/start-page.ts';
import { TranslationProvider } from '../ui/translation.tsx';
import { takeIn } from './memory.tsx';
import { Options } from './options.tsx';

async function show(settings: Settings, badFields: readonly string[]): Promise<void> {
  const [translator, shortcuts] = await Promise.all([loadTranslator(settings.language), readShortcuts()]);
  dressDocument(translator, 'options_title');
  draw(
    <TranslationProvider value={translator}>
      <Options
        settings={settings}
        badFields={badFields}
        version={browser.runtime.getManifest().version}
        // There is one command; the browser's own words for it are in the browser's language, ours in the visitor's.
        openKeys={shortcuts === null ? null : (shortcuts.get('_execute_action') ?? '')}
        onChange={saveSettings}
        onUnmute={(host) => saveMuted(host, false)}
        onAllowHint={allowHint}
        onChangeKeys={() => void openShortcutSettings()}
        onTakeIn={takeIn}
        onErase={async () => {
          // A build that requires an access cannot give it back; what is stored goes either way.
          const dropping = Promise.allSettled([ALL_SITES.drop(), FAILED_PAGES.drop()]);
          await eraseEverything();
          await dropping;
        }}
      />
    </TranslationProvider>,
  );
}

// In turn: a language that is slow to load must not be drawn over what came after it.
const inTurn = createQueue();
// Also what another page changed: the popup, or a line in a page that was dismissed.
onSettingsChange((settings) => void inTurn(() => show(settings, [])));
void inTurn(async () => {
  const { settings, badFields } = await readSettings();
  await show(settings, badFields);
});

import { browser } from './browser.ts';

/** Firefox opens its own page (137 and newer); the types do not know it yet. */
interface Commands {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Keys by the name of the command; null where the browser has no keyboard commands (Firefox for Android). */
export async function readShortcuts(): Promise<ReadonlyMap<string, string> | null> {
  if (browser.commands === undefined) return null;
  const commands = await browser.commands.getAll();
  return new Map(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
}

/** Opens the browser's page where keys of extensions are changed: no extension may change them itself. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as Commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

import { browser } from '../platform/browser.ts';
import { createQueue } from '../platform/queue.ts';
import { parseSettings, readSettings, type Settings, type SettingsChange } from '../platform/settings.ts';
import { SETTINGS_KEY } from '../platform/stored-settings.ts';

const inTurn = createQueue();

/**
 * Changes some settings and answers the whole of them as stored. The background alone does: two pages that read, change and
 * write would each take back what the other did. Pages ask for it (src/platform/ask-settings.ts). `navigator.locks` would
 * not keep them apart: in Firefox (153) a page of ours in a private window has locks of its own.
 *
 * Fails, and changes nothing, where a value does not fit, such as a list that has grown too long, or the browser's storage
 * is full. A change that goes by what is there is a function, so that it goes by what is there by then.
 */
export function changeSettings(
  change: SettingsChange | ((now: Settings) => SettingsChange),
): Promise<Settings> {
  return inTurn(async () => {
    const { settings: now } = await readSettings();
    const wanted = { ...now, ...(typeof change === 'function' ? change(now) : change) };
    const { settings: next, badFields } = parseSettings(wanted);
    if (badFields.length > 0) throw new Error(`no valid settings: ${badFields.join(', ')}`);
    await browser.storage.local.set({ [SETTINGS_KEY]: next });
    return next;
  });
}

import { browser } from './browser.ts';
import { createQueue } from './queue.ts';
import { parseSettings, readSettings, type Settings, type SettingsChange } from './settings.ts';
import { SETTINGS_KEY } from './stored-settings.ts';

const inTurn = createQueue();

/**
 * Changes some settings and answers the whole of them as stored. For the background alone: two pages that read, change and
 * write would each take back what the other did; pages ask by `ask-settings.ts`. (`navigator.locks` would keep those apart
 * too, but by its specification a private window has a manager of its own.) Fails, and changes nothing, where a value does not fit, such
 * as a list that has grown too long, or the browser's storage is full. A change that goes by what is there is a function,
 * so that it goes by what is there by then.
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

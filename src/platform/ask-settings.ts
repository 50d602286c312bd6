import { send } from './protocol.ts';
import type { SettingsChange } from './settings.ts';

// How a page changes settings: the background writes them, one change after the other, and also when the page is closing.
// Each answers whether it was kept; it was not where the browser's storage is full, or takes nothing.

export const saveSettings = async (change: SettingsChange): Promise<boolean> =>
  (await send('change-settings', { change })).ok;

/** Whether a host is left unchecked, or checked again with all that covered it. */
export const saveMuted = async (host: string, mute: boolean): Promise<boolean> =>
  (await send('mute-site', { host, mute })).ok;

/** Pages of a host may get the line again. */
export const allowHint = async (host: string): Promise<boolean> => (await send('allow-hint', { host })).ok;

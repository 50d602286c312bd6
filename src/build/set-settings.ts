import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Driver } from './driver.ts';

/** In the function that runs inside the extension. */
declare const chrome: ExtensionApi;

/** Stores settings as the options page would; those not named get their default. */
export async function setSettings(
  driver: Driver,
  settings: {
    readonly region?: string;
    readonly language?: string;
    readonly muted?: readonly string[];
    readonly history?: boolean;
    readonly hint?: boolean;
  },
): Promise<void> {
  await driver.inExtension((value) => chrome.storage.local.set({ settings: value }), {
    revision: 1,
    region: null,
    language: 'en',
    muted: [],
    ...settings,
  });
}

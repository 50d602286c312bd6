import type { Browser } from 'webextension-polyfill';

/**
 * The browser's extension API: the one place where it enters. Firefox calls it `browser`, Chromium `chrome`; under Manifest
 * V3 both answer with promises, so the polyfill's types are used without its 32 kB of wrappers. What differs still, the
 * answer to a message, is taken care of in `protocol.ts`.
 */
const scope = globalThis as unknown as { readonly browser?: Browser; readonly chrome: Browser };

export const browser: Browser = scope.browser ?? scope.chrome;

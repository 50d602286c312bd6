import type { Scripting } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { mayCheckAutomatically } from './permissions.ts';
import { createQueue } from './queue.ts';

const ID = 'notices';

/** Match patterns for a muted host: itself and all below it. Muted sites get no code of ours at all. */
export function mutedPatterns(hosts: readonly string[]): string[] {
  return hosts.flatMap((host) =>
    /^[\d.]+$|^\[/.test(host) ? [`*://${host}/*`] : [`*://${host}/*`, `*://*.${host}/*`],
  );
}

/**
 * Brings the registered content script in line with what the visitor granted and muted. Registration outlives restarts
 * (`persistAcrossSessions`), so this runs on install, start, and on every change of either; runs are put in a row.
 */
export const syncRegistration = (muted: readonly string[]): Promise<void> => inTurn(() => sync(muted));

const inTurn = createQueue();

async function sync(muted: readonly string[]): Promise<void> {
  const registered = (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (!(await mayCheckAutomatically())) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script: Scripting.RegisteredContentScript = {
    id: ID,
    js: ['content.js', 'watch.js'],
    matches: ['*://*/*'],
    excludeMatches: mutedPatterns(muted),
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

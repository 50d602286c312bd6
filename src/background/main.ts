import { browser } from '../platform/browser.ts';
import { onPermissionChange } from '../platform/permissions.ts';
import { hostOf, listen } from '../platform/protocol.ts';
import { syncRegistration } from '../platform/registration.ts';
import { onSettingsChange, readSettings } from '../platform/settings.ts';
import { clearTabState } from '../platform/tab-state.ts';
import { repaintAll, takeNotice } from './tab-watch.ts';

// A worker is started by the event it has missed if its listener is not there in the first tick: all of them stand here,
// before anything is awaited. Nothing is kept in variables that the next start would need.

listen({
  'notice-seen': async ({ notice }, { tab }) => {
    if (tab) await takeNotice(tab, notice);
  },
  'tab-inspected': async ({ tab, notice }) => {
    const { url, incognito } = await browser.tabs.get(tab);
    await takeNotice({ id: tab, host: hostOf(url ?? ''), incognito }, notice);
  },
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  void register();
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
});
browser.runtime.onStartup.addListener(() => void register());
onPermissionChange(() => void register());
onSettingsChange((settings) => {
  void syncRegistration(settings.muted);
  void repaintAll();
});

// No listener on navigation: both browsers take a tab's mark off themselves when another document loads, and a worker
// that every page load wakes costs everybody who never meets a wall.
browser.tabs.onRemoved.addListener((tab) => void clearTabState(tab));

async function register(): Promise<void> {
  const { settings } = await readSettings();
  await syncRegistration(settings.muted);
}

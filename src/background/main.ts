import { draftId } from '../letter/draft.ts';
import { browser } from '../platform/browser.ts';
import { drafts } from '../platform/drafts.ts';
import { clearFailedPage } from '../platform/failed-pages.ts';
import { history } from '../platform/history.ts';
import { navigationWatch } from '../platform/navigation.ts';
import { onPermissionChange } from '../platform/permissions.ts';
import { listen } from '../platform/protocol.ts';
import { recogniseHere } from '../platform/recogniser.ts';
import { syncRegistration } from '../platform/registration.ts';
import { onSettingsChange, readSettings, type SettingsChange, withMuted } from '../platform/settings.ts';
import { startOver } from '../platform/start-over.ts';
import { clearTabState } from '../platform/tab-state.ts';
import { changeSettings } from './change-settings.ts';
import { forgetFailures, leaveFailure, repaintFailures, takeFailure } from './failure-watch.ts';
import { dismissHint, repaintAll, takeNotice } from './tab-watch.ts';

const listenForFailures = navigationWatch({
  onFailed: (tab, page) => void takeFailure(tab, page),
  onLeft: (tab) => void leaveFailure(tab),
});

// A worker is started by the event it has missed if its listener is not there in the first tick: all of them stand here,
// before anything is awaited. Nothing is kept in variables that the next start would need.

listen({
  'refusal-seen': async ({ signals }, { tab }) => {
    if (tab) await takeNotice(tab, await recogniseHere(signals), 'itself');
  },
  recognise: ({ signals }) => recogniseHere(signals),
  'keep-draft': async ({ draft }) => void (await drafts.put(draft)),
  'drop-draft': async (letter) => void (await drafts.drop(draftId(letter))),
  'hint-dismissed': async ({ on }, { tab }) => {
    if (tab) await dismissHint(tab, on);
  },
  'tab-inspected': async ({ tab, host, notice }) => {
    const { incognito } = await browser.tabs.get(tab);
    return takeNotice({ id: tab, host, incognito }, notice, 'click');
  },
  // Looked through where it is written.
  'change-settings': async ({ change }) => void (await changeSettings(change as SettingsChange)),
  'mute-site': async ({ host, mute }) =>
    void (await changeSettings(({ muted }) => ({ muted: withMuted(muted, host, mute) }))),
  'allow-hint': async ({ host }) =>
    void (await changeSettings(({ hintless }) => ({ hintless: hintless.filter((one) => one !== host) }))),
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  void register();
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
});
browser.runtime.onStartup.addListener(() => void register());
onSettingsChange((settings) => {
  void syncRegistration(settings.muted);
  void repaintAll();
  void repaintFailures();
});

// No listener on navigation unless the visitor wants to hear of pages that fail: both browsers take a tab's mark off
// themselves when another document loads, and a worker that every page load wakes costs everybody who never meets a wall.
let listening = listenForFailures();
onPermissionChange(() => {
  const listened = listening;
  listening = listenForFailures();
  const granted = listening && !listened;
  void forgetFailures();
  void register().finally(() => granted && startOver());
});
browser.tabs.onRemoved.addListener((tab) => {
  void clearTabState(tab);
  void clearFailedPage(tab);
});

async function register(): Promise<void> {
  // What is too old goes also where nothing new comes.
  void history.tidy();
  const { settings } = await readSettings();
  await syncRegistration(settings.muted);
}

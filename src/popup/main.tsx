import { today } from '../law/days.ts';
import { ENGLISH } from '../messages/languages.ts';
import { saveMuted, saveSettings } from '../platform/ask-settings.ts';
import { browser } from '../platform/browser.ts';
import { loadTranslator } from '../platform/packaged.ts';
import { mayCheckAutomatically } from '../platform/permissions.ts';
import { send } from '../platform/protocol.ts';
import { recordsFor } from '../platform/records.ts';
import { draw, dressDocument, preparePage } from '../ui/start-page.ts';
import { TranslationProvider } from '../ui/translation.tsx';
import { App, type World } from './app.tsx';
import { SettledProvider } from './fold.tsx';
import { loadLater } from './later.ts';
import { readPage } from './page.ts';
import { Problem } from './problem.tsx';

const world: Omit<World, 'letterMemory'> = {
  saveRegion: (region) => saveSettings({ region }),
  saveMuted,
  openOptions: () => void browser.runtime.openOptionsPage(),
  openPage: (address) => void openPage(address),
  loadEnglish: () => loadTranslator(ENGLISH.id),
};

/** By the API, not by the link: a scripted click on a `_blank` link opened nothing from Firefox's popup. */
async function openPage(address: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(address) });
  window.close();
}

/** A page that is not on show paints nothing; what waits for the first picture waits no longer than this. */
const PAINTED_WITHIN_MS = 1_000;

/** Until the first picture is on the screen. Browsers have idle time before, and what is done in it keeps the picture back. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      resolve();
    }).observe({ type: 'paint', buffered: true });
    setTimeout(resolve, PAINTED_WITHIN_MS);
  });
}

// Opened by its address (`?tab=`), it stands in a tab, not in a popup.
document.documentElement.classList.toggle('in-tab', new URLSearchParams(location.search).has('tab'));

// The script runs as soon as it is there, the page's root may come after it.
const parsed = new Promise<void>((resolve) => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => resolve());
  else resolve();
});
// The page behind the popup, the settings and the files that both need were asked for ahead (src/ahead).
const reading = readPage(location.search);
const preparing = preparePage();

async function start(): Promise<void> {
  const [{ settings, translator }, page, automatic] = await Promise.all([
    preparing,
    reading,
    mayCheckAutomatically(),
    parsed,
  ]);
  dressDocument(translator, 'app_name');
  document.documentElement.classList.toggle('tall', page.type === 'website' && page.notice !== null);
  if (page.type !== 'website') {
    draw(
      <TranslationProvider value={translator}>
        <Problem page={page} />
      </TranslationProvider>,
    );
    return;
  }
  try {
    // An ordinary page's answer is short, and all of it is drawn at once.
    const [records] = await Promise.all([recordsFor(page.host), page.notice === null && loadLater()]);
    const date = today();
    const { version } = browser.runtime.getManifest();
    const drawAnswer = (settled: boolean, letterMemory: World['letterMemory'], isNoted = true) =>
      draw(
        <SettledProvider value={settled}>
          <TranslationProvider value={translator}>
            <App
              {...{ page, records, settings, automatic, date, version, isNoted }}
              world={{ ...world, letterMemory }}
            />
          </TranslationProvider>
        </SettledProvider>,
      );
    drawAnswer(false, null);
    await painted();
    const { letterMemory } = await loadLater();
    drawAnswer(true, letterMemory);
    // The badge is the background's; it learns what the click showed, and forgets it with the tab. Waking it has waited
    // until the answer is on the screen.
    if (!page.reachable) return;
    const told = await send('tab-inspected', { tab: page.tab, host: page.host, notice: page.notice });
    if (told.ok && told.value === false) drawAnswer(true, letterMemory, false);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    draw(
      <TranslationProvider value={translator}>
        <Problem page={{ type: 'data-broken', detail }} />
      </TranslationProvider>,
    );
  }
}

void start();

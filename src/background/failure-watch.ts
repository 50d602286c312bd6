import { explain } from '../explain/explain.ts';
import { today } from '../law/days.ts';
import { paintAction } from '../platform/action.ts';
import { browser } from '../platform/browser.ts';
import {
  clearFailedPage,
  type FailedPage,
  readAllFailedPages,
  readFailedPage,
  writeFailedPage,
} from '../platform/failed-pages.ts';
import { loadTranslator } from '../platform/packaged.ts';
import { FAILED_PAGES } from '../platform/permissions.ts';
import { createQueue } from '../platform/queue.ts';
import { recordsFor } from '../platform/records.ts';
import { isMuted, readSettings } from '../platform/settings.ts';
import { badgeFor, NO_BADGE } from './badge.ts';

/**
 * Takes in that a page did not load: kept until the tab goes on (never for a private window), and marked on the icon
 * where the site is on record for the visitor's region. A muted site is left alone.
 */
export function takeFailure(tab: number, page: FailedPage): Promise<void> {
  return inTurn(async () => {
    // A tab that is gone, or one the browser only prepares, has nothing to mark.
    const at = await browser.tabs.get(tab).catch(() => null);
    if (at === null) return;
    const { settings } = await readSettings();
    if (isMuted(page.host, settings)) return;
    if (!at.incognito) await writeFailedPage(tab, page);
    await paint(tab, page);
  });
}

/** The tab sets out for another document: what failed in it is forgotten, and so is its mark. */
export function leaveFailure(tab: number): Promise<void> {
  return inTurn(async () => {
    if ((await readFailedPage(tab)) === null) return;
    await clearFailedPage(tab);
    await paint(tab, null);
  });
}

/** Forgets what failed once the visitor has taken back that we hear of it: nobody would tell when those tabs go on. */
export async function forgetFailures(): Promise<void> {
  if (await FAILED_PAGES.isGranted()) return;
  await Promise.all([...(await readAllFailedPages()).keys()].map(leaveFailure));
}

/** Marks the icons anew: the visitor chose another region or language. */
export async function repaintFailures(): Promise<void> {
  await Promise.all([...(await readAllFailedPages())].map(([tab, page]) => paint(tab, page)));
}

/** One after the other: what a slow look-up found out must not be written after the tab has gone on. */
const inTurn = createQueue();

async function paint(tab: number, page: FailedPage | null): Promise<void> {
  const { settings } = await readSettings();
  const translator = await loadTranslator(settings.language);
  const badge =
    page === null
      ? NO_BADGE
      : badgeFor(
          explain({
            ...page,
            notice: null,
            ...(await recordsFor(page.host)),
            region: settings.region,
            date: today(),
          }),
        );
  await paintAction(tab, { ...badge, title: translator.text(badge.title) });
}

import { explain } from '../explain/explain.ts';
import type { Notice } from '../notice/notice.ts';
import { isMarked, paintAction } from '../platform/action.ts';
import { loadTranslator } from '../platform/packaged.ts';
import { recordsFor, today } from '../platform/records.ts';
import { readSettings } from '../platform/settings.ts';
import { clearTabState, readAllTabStates, type TabState, writeTabState } from '../platform/tab-state.ts';
import { badgeFor, NO_BADGE } from './badge.ts';

/** Takes in what was found in a tab: keeps it in memory (never for a private window) and marks the icon. */
export async function takeNotice(
  tab: { readonly id: number; readonly host: string; readonly incognito: boolean },
  notice: Notice | null,
): Promise<void> {
  if (!tab.incognito) await writeTabState(tab.id, { host: tab.host, notice });
  await paint(tab.id, { host: tab.host, notice });
}

/**
 * Marks the icons of all tabs anew: the visitor chose another region or language. Browsers take a tab's mark off when it
 * goes to another document, so a tab without one has left the page its state is about.
 */
export async function repaintAll(): Promise<void> {
  const states = await readAllTabStates();
  await Promise.all(
    [...states].map(async ([tab, state]) => ((await isMarked(tab)) ? paint(tab, state) : clearTabState(tab))),
  );
}

async function paint(tab: number, { host, notice }: TabState): Promise<void> {
  const { settings } = await readSettings();
  const translator = await loadTranslator(settings.language);
  const badge =
    notice === null
      ? NO_BADGE
      : badgeFor(
          explain({ host, notice, ...(await recordsFor(host)), region: settings.region, date: today() }),
        );
  await paintAction(tab, { ...badge, title: translator.text(badge.title) });
}

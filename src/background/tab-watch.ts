import { explain } from '../explain/explain.ts';
import type { Explanation } from '../explain/explanation.ts';
import { entryOf } from '../history/entry.ts';
import type { Translator } from '../messages/translator.ts';
import type { Notice } from '../notice/notice.ts';
import { isMarked, paintAction } from '../platform/action.ts';
import { browser } from '../platform/browser.ts';
import { changeHint, showHint } from '../platform/hint.ts';
import { history } from '../platform/history.ts';
import { loadTranslator } from '../platform/packaged.ts';
import { recordsFor, today } from '../platform/records.ts';
import { changeSettings, readSettings, type Settings } from '../platform/settings.ts';
import { clearTabState, readAllTabStates, type TabState, writeTabState } from '../platform/tab-state.ts';
import { type Badge, badgeFor, NO_BADGE } from './badge.ts';
import { hintWords } from './hint-words.ts';

interface Tab {
  readonly id: number;
  readonly host: string;
  readonly incognito: boolean;
}

/**
 * Takes in what was found in a tab: keeps it in memory (never for a private window), marks the icon, and does what the
 * visitor switched on besides: a note in the history, and a line in a page that was checked without a click.
 */
export async function takeNotice(tab: Tab, notice: Notice | null, by: 'itself' | 'click'): Promise<void> {
  if (!tab.incognito) await writeTabState(tab.id, { host: tab.host, notice });
  const { settings, translator, explanation, badge } = await paint(tab.id, { host: tab.host, notice });
  if (settings.history && !tab.incognito) await note(explanation);
  if (settings.hint && by === 'itself') {
    const words = notice === null ? null : hintWords(tab, badge, settings, translator);
    await (words === null ? changeHint(tab.id, null) : showHint(tab.id, words));
  }
}

/**
 * Marks the icons of all tabs anew: the visitor chose another region or language. Browsers take a tab's mark off when it
 * goes to another document, so a tab without one has left the page its state is about.
 */
export async function repaintAll(): Promise<void> {
  const states = await readAllTabStates();
  await Promise.all(
    [...states].map(async ([id, state]) => {
      if (!(await isMarked(id))) return clearTabState(id);
      const { settings, translator, badge } = await paint(id, state);
      await changeHint(id, hintWords({ ...state, incognito: false }, badge, settings, translator));
    }),
  );
  // Nothing is known of private windows, and a line that may have become wrong must not stay.
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id, incognito }) => (incognito && id !== undefined ? changeHint(id, null) : undefined)),
  );
}

/** The visitor dismissed the line in a page: on every site, or on this one unless it stands in a private window. */
export async function dismissHint({ host, incognito }: Tab, on: 'site' | 'all'): Promise<void> {
  if (on === 'all') await changeSettings({ hint: false });
  else if (!incognito) await changeSettings(({ hintless }) => ({ hintless: [...hintless, host] }));
}

async function note(explanation: Explanation | null): Promise<void> {
  const entry = explanation && entryOf(explanation);
  if (entry) await history.put(entry);
}

interface Painted {
  readonly settings: Settings;
  readonly translator: Translator;
  /** Null without a notice. */
  readonly explanation: Explanation | null;
  readonly badge: Badge;
}

async function paint(tab: number, { host, notice }: TabState): Promise<Painted> {
  const { settings } = await readSettings();
  const translator = await loadTranslator(settings.language);
  const explanation =
    notice && explain({ host, notice, ...(await recordsFor(host)), region: settings.region, date: today() });
  const badge = explanation ? badgeFor(explanation) : NO_BADGE;
  await paintAction(tab, { ...badge, title: translator.text(badge.title) });
  return { settings, translator, explanation, badge };
}

import { explain } from '../explain/explain.ts';
import type { Explanation } from '../explain/explanation.ts';
import { entryOf } from '../history/entry.ts';
import { today } from '../law/days.ts';
import type { Translator } from '../messages/translator.ts';
import type { Notice } from '../notice/notice.ts';
import { isMarked, paintAction } from '../platform/action.ts';
import { browser } from '../platform/browser.ts';
import { readFailedPage } from '../platform/failed-pages.ts';
import { changeHint, showHint } from '../platform/hint.ts';
import { history } from '../platform/history.ts';
import { hostOf } from '../platform/host-of.ts';
import { loadTranslator } from '../platform/packaged.ts';
import { mayCheckAutomatically } from '../platform/permissions.ts';
import { createQueue } from '../platform/queue.ts';
import { recordsFor } from '../platform/records.ts';
import { isKept } from '../platform/result.ts';
import { isMuted, readSettings, type Settings } from '../platform/settings.ts';
import {
  clearTabState,
  readAllTabStates,
  readTabState,
  type TabState,
  writeTabState,
} from '../platform/tab-state.ts';
import { type Badge, badgeFor, NO_BADGE } from './badge.ts';
import { changeSettings } from './change-settings.ts';
import { hintWords } from './hint-words.ts';

interface Tab {
  readonly id: number;
  readonly host: string;
  readonly incognito: boolean;
}

/** One after the other: a look-up takes longer than to see that a notice went away, and must not have the last word. */
const inTurn = createQueue();

/**
 * Takes in what was found in a tab: keeps it in memory (never for a private window), marks the icon, and does what the
 * visitor switched on besides: a note in the history, and a line in a page that was checked without a click. A tab that
 * has gone to another site meanwhile is left alone.
 *
 * @returns false where it was to be noted and the browser's storage did not take it
 */
export async function takeNotice(tab: Tab, notice: Notice | null, by: 'itself' | 'click'): Promise<boolean> {
  const answer = await inTurn(async () => {
    const found = await answerFor({ host: tab.host, notice });
    if (by === 'itself' && notice !== null && (await isUnasked(tab, found.settings))) return null;
    if (!(await isStillAt(tab))) return null;
    if (!tab.incognito) await writeTabState(tab.id, { host: tab.host, notice });
    await paint(tab.id, found);
    const isNoted = !found.settings.history || tab.incognito || (await note(found.explanation));
    return { ...found, isNoted };
  });
  if (answer?.settings.hint && by === 'itself') {
    const { badge, settings, translator } = answer;
    const words = notice === null ? null : hintWords(tab, badge, settings, translator);
    // Not in turn: it may have to wait for the page.
    await (words === null ? changeHint(tab.id, null) : showHint(tab.id, words));
  }
  return answer?.isNoted ?? true;
}

/**
 * A script of ours goes on watching its page when the visitor has just muted the site or taken the access back: what it
 * sees then, nobody wants to hear of.
 */
const isUnasked = async ({ host }: Tab, settings: Settings): Promise<boolean> =>
  isMuted(host, settings) || !(await mayCheckAutomatically());

/** Whether the tab shows a page of the host. One that is gone, or at a page we may know nothing of, does not. */
async function isStillAt({ id, host }: Tab): Promise<boolean> {
  const at = await browser.tabs.get(id).catch(() => null);
  return at !== null && hostOf(at.url ?? '') === host;
}

/**
 * Marks the icons of all tabs anew: the visitor chose another region or language. Browsers take a tab's mark off when it
 * goes to another document, so a tab without one has left the page its state is about.
 */
export async function repaintAll(): Promise<void> {
  const states = await readAllTabStates();
  await Promise.all(
    [...states].map(async ([id, state]) => {
      const answer = await inTurn(async () => {
        if (!(await isMarked(id))) return clearTabState(id);
        const found = await answerFor(state);
        await paint(id, found);
        return found;
      });
      if (!answer) return;
      const { settings, translator, badge } = answer;
      await changeHint(id, hintWords({ ...state, incognito: false }, badge, settings, translator));
    }),
  );
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, incognito }) => {
      if (id === undefined || states.has(id)) return;
      // Nothing is known of private windows, and a line that may have become wrong must not stay.
      if (incognito || (await inTurn(() => unmarkErased(id)))) await changeHint(id, null);
    }),
  );
}

/** Takes the mark off a tab where all that it stood for was erased; answers whether there was one. */
async function unmarkErased(tab: number): Promise<boolean> {
  const known = (await readTabState(tab)) ?? (await readFailedPage(tab));
  if (known !== null || !(await isMarked(tab))) return false;
  await paint(tab, await answerFor({ host: '', notice: null }));
  return true;
}

/** The visitor dismissed the line in a page: on every site, or on this one unless it stands in a private window. */
export async function dismissHint({ host, incognito }: Tab, on: 'site' | 'all'): Promise<void> {
  if (on === 'all') await changeSettings({ hint: false });
  else if (!incognito) await changeSettings(({ hintless }) => ({ hintless: [...hintless, host] }));
}

/** False where the browser's storage did not take it. */
async function note(explanation: Explanation | null): Promise<boolean> {
  const entry = explanation && entryOf(explanation);
  return entry === null || isKept(history.put(entry));
}

interface Answer {
  readonly settings: Settings;
  readonly translator: Translator;
  /** Null without a notice. */
  readonly explanation: Explanation | null;
  readonly badge: Badge;
}

async function answerFor({ host, notice }: TabState): Promise<Answer> {
  const { settings } = await readSettings();
  const translator = await loadTranslator(settings.language);
  const explanation =
    notice && explain({ host, notice, ...(await recordsFor(host)), region: settings.region, date: today() });
  const badge = explanation ? badgeFor(explanation) : NO_BADGE;
  return { settings, translator, explanation, badge };
}

const paint = (tab: number, { badge, translator }: Answer): Promise<void> =>
  paintAction(tab, { ...badge, title: translator.text(badge.title) });

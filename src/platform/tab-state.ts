import * as v from 'valibot';
import type { Notice } from '../notice/notice.ts';
import { browser } from './browser.ts';
import { NOTICE } from './notice-schema.ts';

/** What was last found in a tab. Lives in memory only (`storage.session`) and never for a private window. */
export interface TabState {
  readonly host: string;
  readonly notice: Notice | null;
}

const TAB_STATE = v.object({ host: v.pipe(v.string(), v.maxLength(253)), notice: v.nullable(NOTICE) });

const keyOf = (tab: number) => `tab:${tab}`;

/** State of a tab; null when nothing is known of it or what is stored does not fit. */
export async function readTabState(tab: number): Promise<TabState | null> {
  const key = keyOf(tab);
  const parsed = v.safeParse(TAB_STATE, (await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.output : null;
}

export async function writeTabState(tab: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: state });
}

export async function clearTabState(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

/** States of all tabs by id, for when the answers change: another region, another language. */
export async function readAllTabStates(): Promise<ReadonlyMap<number, TabState>> {
  const states = new Map<number, TabState>();
  for (const [key, value] of Object.entries(await browser.storage.session.get(null))) {
    const id = /^tab:(\d+)$/.exec(key)?.[1];
    const parsed = v.safeParse(TAB_STATE, value);
    if (id !== undefined && parsed.success) states.set(Number(id), parsed.output);
  }
  return states;
}

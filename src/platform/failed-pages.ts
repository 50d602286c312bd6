import * as v from 'valibot';
import { FAILURES, type Failure } from '../explain/explanation.ts';
import { browser } from './browser.ts';

/** A page that did not load. Kept in memory only (`storage.session`) until its tab goes on, never for a private window. */
export interface FailedPage {
  readonly host: string;
  readonly failure: Failure;
}

const FAILED_PAGE = v.object({ host: v.pipe(v.string(), v.maxLength(253)), failure: v.picklist(FAILURES) });

const keyOf = (tab: number) => `failed:${tab}`;

/** The page that did not load in a tab; null when the last one did, or what is stored does not fit. */
export async function readFailedPage(tab: number): Promise<FailedPage | null> {
  const key = keyOf(tab);
  const parsed = v.safeParse(FAILED_PAGE, (await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.output : null;
}

export async function writeFailedPage(tab: number, page: FailedPage): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: page });
}

export async function clearFailedPage(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

/** Failed pages of all tabs by id, for when the answers change: another region, another language. */
export async function readAllFailedPages(): Promise<ReadonlyMap<number, FailedPage>> {
  const pages = new Map<number, FailedPage>();
  for (const [key, value] of Object.entries(await browser.storage.session.get(null))) {
    const id = /^failed:(\d+)$/.exec(key)?.[1];
    const parsed = v.safeParse(FAILED_PAGE, value);
    if (id !== undefined && parsed.success) pages.set(Number(id), parsed.output);
  }
  return pages;
}

import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { HistoryEntry } from '../history/entry.ts';
import type { Draft } from '../letter/draft.ts';
import type { LetterOutcome } from '../letter/outcome.ts';
import type { Driver } from './driver.ts';

/** In the function that runs inside the extension. */
declare const chrome: ExtensionApi;

const SITES = ['a.example', 'a-shop-with-a-very-long-name.deliveries.example', 'github.com'];
const KINDS = ['sanctions', 'country', 'denied', 'licensing'] as const;
const VERDICTS = ['required', 'not-required', 'partly-required', 'depends', 'another-kind'] as const;

/** A year and a half of walls, so that pages of what is kept have something to show. */
const HISTORY: readonly HistoryEntry[] = Array.from({ length: 60 }, (_, at) => ({
  day: new Date(Date.UTC(2025, 5, 1 + at * 9)).toISOString().slice(0, 10),
  host: SITES[at % 3] ?? '',
  company: at % 3 === 2 ? 'github' : null,
  kind: KINDS[(at * 7) % 4] ?? 'country',
  verdict: VERDICTS[(at * at) % 5] ?? 'depends',
  headline: 'cannot-tell',
  region: at % 9 === 0 ? 'UA-43' : 'IR',
}));

const TEXT = { subject: 'Visitors from Iran', body: 'Dear all,\n\nI would like to use your service.\n' };
const DRAFT: Draft = {
  host: 'a.example',
  variant: 'visitor',
  day: '2026-10-02',
  started: TEXT,
  text: TEXT,
};
const OUTCOME: LetterOutcome = {
  host: 'github.com',
  day: '2026-11-05',
  steps: { sent: '2026-10-02', answered: '2026-11-05' },
};

/** Stores a history, a draft and an outcome, as the background and the popup would. */
export async function setKept(driver: Driver): Promise<void> {
  await driver.inExtension((items) => chrome.storage.local.set(items), {
    ...Object.fromEntries(HISTORY.map((entry) => [`history:${entry.day} ${entry.host}`, entry])),
    'draft:a.example visitor': DRAFT,
    'outcome:github.com': OUTCOME,
  });
}

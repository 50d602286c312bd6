import type { HistoryEntry } from '../history/entry.ts';
import { history } from '../platform/history.ts';
import { recordsFor } from '../platform/records.ts';
import { isKept } from '../platform/result.ts';
import { draw, dressDocument, preparePage } from '../ui/start-page.ts';
import { TranslationProvider } from '../ui/translation.tsx';
import { HistoryPage } from './history-page.tsx';

/** Names of companies by id. A company that is no longer on record keeps its id. */
async function namesOf(entries: readonly HistoryEntry[]): Promise<ReadonlyMap<string, string>> {
  const hosts = new Set(entries.flatMap(({ company, host }) => (company === null ? [] : host)));
  const found = await Promise.all([...hosts].map(async (host) => (await recordsFor(host)).company));
  return new Map(found.flatMap((company) => (company === null ? [] : [[company.id, company.name]])));
}

async function start(): Promise<void> {
  const [{ settings, translator }, entries] = await Promise.all([preparePage(), history.readAll()]);
  const names = await namesOf(entries);
  dressDocument(translator, 'history_title');
  draw(
    <TranslationProvider value={translator}>
      <HistoryPage
        entries={entries}
        names={names}
        on={settings.history}
        onErase={() => isKept(history.clear().finally(() => void start()))}
      />
    </TranslationProvider>,
  );
}

void start();

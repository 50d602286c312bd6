import { useMemo, useState } from 'preact/hooks';
import { countHistory, GROUPINGS, type Grouping, type Row } from '../history/count.ts';
import { historyCsv } from '../history/csv.ts';
import type { HistoryEntry } from '../history/entry.ts';
import { messageKeyPart } from '../messages/key-part.ts';
import type { Translator } from '../messages/translator.ts';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { useKeeping } from '../ui/keeping.tsx';
import { saveFile } from '../ui/save-file.ts';
import { Say, useTranslator } from '../ui/translation.tsx';
import { CountsTable } from './counts-table.tsx';
import { EntriesTable } from './entries-table.tsx';
import { Picture } from './picture.tsx';

interface Props {
  readonly entries: readonly HistoryEntry[];
  /** Names of companies by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether anything is being noted. */
  readonly on: boolean;
  /** Answers whether all of it is gone. */
  readonly onErase: () => Promise<boolean>;
}

/** The history by picture and by table, to take away as a file, and to erase. */
export function HistoryPage({ entries, names, on, onErase }: Props) {
  const [by, setBy] = useState<Grouping>('verdict');
  const translator = useTranslator();
  const [keep, note] = useKeeping('not_erased');
  const table = useMemo(() => countHistory(entries, by), [entries, by]);
  const nameOf = (row: Row) => nameOfRow(row, by, names, translator);
  return (
    <main>
      <h1>
        <Say k="history_title" />
      </h1>
      <p class="fine">
        <Say k={on ? 'history_is_on' : 'history_is_off'} />{' '}
        <a href="options.html">
          <Say k="open_options" />
        </a>
      </p>
      {entries.length === 0 ? (
        <p class="empty">
          <Say k="history_none" />
        </p>
      ) : (
        <>
          <section>
            <h2>
              <Say k="history_over_time" />
            </h2>
            {/* biome-ignore lint/a11y/useSemanticElements: a legend cannot stand in the line with its chips */}
            <p class="chips" role="group" aria-label={translator.text('history_by')}>
              {GROUPINGS.map((one) => (
                <button
                  key={one}
                  type="button"
                  class="chip"
                  aria-pressed={one === by}
                  data-by={one}
                  onClick={() => setBy(one)}
                >
                  {translator.optional(`history_by_${one}`, one)}
                </button>
              ))}
            </p>
            <Picture table={table} by={by} nameOf={nameOf} />
            <CountsTable table={table} by={by} nameOf={nameOf} />
          </section>
          <section>
            <h2>
              <Say k="history_all" />
            </h2>
            <EntriesTable entries={entries} names={names} />
          </section>
          <p class="buttons">
            <button
              type="button"
              data-action="csv"
              onClick={() => saveFile('overblocked-history.csv', historyCsv(entries), 'text/csv')}
            >
              <Say k="history_csv" />
            </button>
            <ConfirmButton
              name="erase-history"
              question={<Say k="history_erase_question" />}
              onConfirm={() => keep(onErase())}
            >
              <Say k="history_erase" />
            </ConfirmButton>
          </p>
          {note}
        </>
      )}
    </main>
  );
}

function nameOfRow(
  { value, host }: Row,
  by: Grouping,
  names: ReadonlyMap<string, string>,
  translator: Translator,
): string {
  if (by === 'company') return names.get(value) ?? host;
  return translator.optional(`${by}_${messageKeyPart(value)}`, value);
}

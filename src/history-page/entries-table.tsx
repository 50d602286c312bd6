import { useState } from 'preact/hooks';
import { entryId, type HistoryEntry } from '../history/entry.ts';
import { messageKeyPart } from '../messages/key-part.ts';
import { Say, useTranslator } from '../ui/translation.tsx';

interface Props {
  readonly entries: readonly HistoryEntry[];
  readonly names: ReadonlyMap<string, string>;
}

/** Rows shown until all are asked for. */
const SHOWN = 25;

/** Every entry, newest first. Two columns: a small screen has no room for a third. */
export function EntriesTable({ entries, names }: Props) {
  const translator = useTranslator();
  const [all, setAll] = useState(false);
  const sorted = [...entries].sort((a, b) =>
    a.day > b.day || (a.day === b.day && a.host < b.host) ? -1 : 1,
  );
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Say k="records_site" />
            </th>
            <th scope="col">
              <Say k="history_what" />
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, all ? undefined : SHOWN).map((entry) => (
            <tr key={entryId(entry)}>
              <td>
                <bdi dir="ltr">{entry.host}</bdi>
                <span class="fine under">
                  {entry.company !== null && (
                    <>
                      <bdi>{names.get(entry.company) ?? entry.company}</bdi> ·{' '}
                    </>
                  )}
                  {translator.date(entry.day)}
                </span>
              </td>
              <td>
                {translator.optional(`kind_${messageKeyPart(entry.kind)}`, entry.kind)}
                <span class="fine under">
                  {translator.optional(`verdict_${messageKeyPart(entry.verdict)}`, entry.verdict)}
                  {entry.region !== null && ` · ${translator.region(entry.region)}`}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!all && sorted.length > SHOWN && (
        <p class="buttons">
          <button type="button" data-action="all-entries" onClick={() => setAll(true)}>
            <Say k="show_all" values={{ count: sorted.length }} />
          </button>
        </p>
      )}
    </>
  );
}

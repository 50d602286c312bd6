import type { Grouping, Row, Table } from '../history/count.ts';
import { Say, useTranslator } from '../ui/translation.tsx';

interface Props {
  readonly table: Table;
  readonly by: Grouping;
  readonly nameOf: (row: Row) => string;
}

/** The picture in words: what came up in which period, newest first. */
export function CountsTable({ table, by, nameOf }: Props) {
  const translator = useTranslator();
  const lines = table.periods.flatMap((period, at) =>
    table.rows.flatMap((row) => {
      const count = row.counts[at] ?? 0;
      return count === 0 ? [] : { period, row, count };
    }),
  );
  return (
    <details>
      <summary>
        <Say k="history_as_table" />
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Say k="history_when" />
            </th>
            <th scope="col">{translator.optional(`history_by_${by}`, by)}</th>
            <th scope="col" class="number">
              <Say k="history_count" />
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.reverse().map(({ period, row, count }) => (
            <tr key={`${period} ${row.value}`}>
              <td>{translator.date(period)}</td>
              <td>
                <bdi>{nameOf(row)}</bdi>
              </td>
              <td class="number">{translator.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

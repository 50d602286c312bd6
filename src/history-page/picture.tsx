import type { Grouping, Row, Table } from '../history/count.ts';
import { Say, useTranslator } from '../ui/translation.tsx';

interface Props {
  readonly table: Table;
  readonly by: Grouping;
  readonly nameOf: (row: Row) => string;
}

/** Rows drawn; the table has all. */
const DRAWN = 12;
/** Units of the picture; room for two dozen slots at least, so that few bars do not become walls. */
const SLOT = 10;
const BAR = 6;
const FEWEST_SLOTS = 24;
const HEIGHT = 24;

/** Colours of the verdicts, as in the popup. They only help: each row bears its name and its number. */
const TONES: Readonly<Record<string, string>> = {
  required: 'law',
  'partly-required': 'mixed',
  'not-required': 'choice',
};

/**
 * A row of bars for each verdict, kind or company, all on one scale: no legend to match, no colour to tell apart. Drawn by
 * hand: Observable Plot was weighed, but it brings D3 along for a few rectangles, and writes styles that the policy of the
 * pages refuses. The table beneath says the same in words, so that the bars are hidden from screen readers.
 */
export function Picture({ table, by, nameOf }: Props) {
  const translator = useTranslator();
  const { periods, rows, highest } = table;
  const [first, last] = [periods[0] ?? '', periods.at(-1) ?? ''];
  return (
    <figure>
      <ul class="bars">
        {rows.slice(0, DRAWN).map((row) => (
          <li key={row.value} data-row={row.value}>
            <span class="name">
              <bdi>{nameOf(row)}</bdi>
            </span>
            <b>{translator.number(row.total)}</b>
            <Bars
              counts={row.counts}
              highest={highest}
              fromRight={translator.language.direction === 'rtl'}
              tone={by === 'verdict' ? (TONES[row.value] ?? 'other') : 'plain'}
            />
          </li>
        ))}
      </ul>
      <figcaption class="fine">
        <p>
          {first === last ? (
            translator.date(first)
          ) : (
            <Say k="history_span" values={{ first: translator.date(first), last: translator.date(last) }} />
          )}
        </p>
        <p>
          <Say k={first.length === 7 ? 'history_month_bar' : 'history_day_bar'} values={{ count: highest }} />
        </p>
      </figcaption>
    </figure>
  );
}

interface BarsProps {
  readonly counts: readonly number[];
  readonly highest: number;
  /** Time runs the way the words do. */
  readonly fromRight: boolean;
  readonly tone: string;
}

function Bars({ counts, highest, fromRight, tone }: BarsProps) {
  const slots = Math.max(counts.length, FEWEST_SLOTS);
  const width = slots * SLOT;
  return (
    <svg
      class={tone}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {counts.map((count, at) => {
        const height = (count / highest) * HEIGHT;
        const start = at * SLOT + (SLOT - BAR) / 2;
        return (
          count > 0 && (
            <rect
              key={at}
              x={fromRight ? width - start - BAR : start}
              y={HEIGHT - height}
              width={BAR}
              height={height}
            />
          )
        );
      })}
    </svg>
  );
}

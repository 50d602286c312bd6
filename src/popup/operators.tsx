import type { Explanation, OperatorRow } from '../explain/explanation.ts';
import { messageKeyPart } from '../messages/key-part.ts';
import { Say, useTranslator } from '../ui/translation.tsx';
import { Fold } from './fold.tsx';
import { linesOf, PartLine } from './parts.tsx';

/** For a site not on record: the answer by where its operator sits, each row opening to its parts. */
export function Operators({ operators }: { operators: Explanation['operators'] }) {
  if (operators.length === 0) return null;
  return (
    <section class="operators">
      <h2>
        <Say k="section_operators" />
      </h2>
      {operators.map((row) => (
        <Row key={row.operator} row={row} />
      ))}
    </section>
  );
}

function Row({ row }: { row: OperatorRow }) {
  const translator = useTranslator();
  return (
    <Fold
      class="operator"
      summary={
        <>
          <b>{translator.optional(`operator_${messageKeyPart(row.operator)}`, row.operator)}</b>
          <span class={`outcome ${row.verdict}`}>
            {translator.optional(`verdict_${messageKeyPart(row.verdict)}`, row.verdict)}
          </span>
        </>
      }
    >
      <ul>
        {linesOf(row.parts).map((part) => (
          <PartLine key={`${part.service} ${part.payments} ${part.customers}`} part={part} />
        ))}
      </ul>
    </Fold>
  );
}

import { useState } from 'preact/hooks';
import type { Part } from '../explain/explanation.ts';
import { messageKeyPart } from '../messages/key-part.ts';
import type { Translator } from '../messages/translator.ts';
import { useFocusAfter } from '../ui/focus-after.ts';
import { Say, useTranslator } from '../ui/translation.tsx';
import { Citations, decisiveSteps } from './citations.tsx';

/** Parts shown before the visitor asks for all. */
const SHOWN = 5;

/** What tells a part from its neighbours: paid, for companies, as a download. Nothing where it holds for all, or its name says it. */
export function qualifiersOf(part: Part, translator: Translator): readonly string[] {
  const only = <T extends string>(values: readonly T[]) => (values.length === 1 ? values[0] : undefined);
  const payment = only(part.payments);
  const customer = only(part.customers);
  return [
    payment && payment !== 'unknown' ? translator.optional(`payment_${payment}`, payment) : null,
    customer && customer !== 'unknown'
      ? translator.optional(`customer_${messageKeyPart(customer)}`, customer)
      : null,
    part.delivery === 'download' && part.service !== 'software-download'
      ? translator.text('delivery_download')
      : null,
    part.delivery === 'goods' && part.service !== 'e-commerce-goods'
      ? translator.text('delivery_goods')
      : null,
  ].filter((word) => word !== null);
}

/** The outcome of one part in a word; its class gives weight and colour, the word alone says it too. */
export function OutcomeWord({ outcome }: { outcome: Part['ruling']['outcome'] }) {
  return (
    <span class={`outcome ${outcome}`}>
      <Say
        k={
          outcome === 'required'
            ? 'outcome_required'
            : outcome === 'depends'
              ? 'outcome_depends'
              : 'outcome_not_required'
        }
      />
    </span>
  );
}

/** One part: what, the law's answer, and the citation under it. */
export function PartLine({ part }: { part: Part }) {
  const translator = useTranslator();
  const qualifiers = qualifiersOf(part, translator);
  return (
    <li class="part" tabIndex={-1}>
      <span class="what line">
        <b>{translator.optional(`service_${messageKeyPart(part.service)}`, part.service)}</b>
        {qualifiers.map((word) => (
          <span key={word} class="qualifier">
            {word}
          </span>
        ))}
      </span>
      <OutcomeWord outcome={part.ruling.outcome} />
      {part.ruling.steps.length > 0 ? (
        <Citations ruling={part.ruling} />
      ) : part.ruling.outcome === 'not-required' ? (
        <span class="citations">
          <Say k="no_law_binds" />
        </span>
      ) : null}
    </li>
  );
}

/**
 * Lines for parts: those of one service that have one answer on the same citations are drawn as one, over their customers
 * or over their ways of paying. Never over both at once: free for people and paid for companies must not become a line
 * that says paid for people. Order stays.
 */
export function linesOf(parts: readonly Part[]): readonly Part[] {
  const lines: Part[] = [];
  for (const part of parts) {
    const at = lines.findIndex((line) => sameAnswer(line, part) && differInOne(line, part));
    const line = lines[at];
    if (line === undefined) lines.push(part);
    else lines[at] = { ...line, ...together(line, part) };
  }
  return lines;
}

function sameAnswer(one: Part, other: Part): boolean {
  const answer = ({ service, delivery, ruling }: Part) =>
    [service, delivery, ruling.outcome, ...decisiveSteps(ruling).map(({ rule }) => rule)].join(' ');
  return answer(one) === answer(other);
}

const differInOne = (one: Part, other: Part) =>
  one.payments.join() === other.payments.join() || one.customers.join() === other.customers.join();

const together = (one: Part, other: Part) => ({
  payments: [...new Set([...one.payments, ...other.payments])],
  customers: [...new Set([...one.customers, ...other.customers])],
});

/** All parts of what the site offers, the first few at once. */
export function Parts({ parts: all }: { parts: readonly Part[] }) {
  const [open, setOpen] = useState(false);
  const focusAfter = useFocusAfter();
  const parts = linesOf(all);
  const shown = open || parts.length <= SHOWN + 1 ? parts : parts.slice(0, SHOWN);
  if (parts.length === 0) return null;
  const showAll = () => {
    setOpen(true);
    focusAfter(`.parts .part:nth-child(${SHOWN + 1})`);
  };
  return (
    <section class="parts">
      <h2>
        <Say k="section_parts" />
      </h2>
      <ul>
        {shown.map((part) => (
          <PartLine key={partId(part)} part={part} />
        ))}
      </ul>
      {shown.length < parts.length && (
        <button type="button" class="quiet" onClick={showAll}>
          <Say k="show_all" values={{ count: parts.length }} />
        </button>
      )}
    </section>
  );
}

const partId = ({ service, payments, customers, delivery }: Part) =>
  [service, payments.join(), customers.join(), delivery].join(' ');

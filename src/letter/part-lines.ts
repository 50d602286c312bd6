import { decidingSteps } from '../explain/deciding-steps.ts';
import type { Explanation, OperatorRow, Part } from '../explain/explanation.ts';
import { type Line, line, type Value, word } from '../explain/line.ts';
import type { Outcome, Step } from '../law/ruling.ts';

/** Rules cited for one entry: enough to check it, few enough to be read. The popup shows the whole argument. */
const CITED = 4;

/** Entries for all parts of one outcome; services with the same terms and the same rules share an entry. */
export function partLines(parts: readonly Part[], outcome: Outcome): Line[] {
  return grouped(parts.filter(({ ruling }) => ruling.outcome === outcome)).map((group) => {
    const [first] = group;
    const services = servicesOf(group);
    const terms = termsOf(first);
    const citations = citationsOf(first);
    if (outcome !== 'depends') {
      return citations === null
        ? line('letter_line_part_open', { services, terms })
        : line('letter_line_part', { services, terms, citations });
    }
    const facts = factsOf(first);
    return citations === null
      ? line('letter_line_part_turns_only', { services, terms, facts })
      : line('letter_line_part_turns', { services, terms, facts, citations });
  });
}

/** Entries "American operator, messages: not required (rule)", one for each operator and outcome. */
export function operatorLines(rows: readonly OperatorRow[]): Line[] {
  return rows.flatMap(({ operator, parts }) =>
    grouped(parts).map((group) => {
      const [first] = group;
      const values = {
        operator: word('operator', operator),
        services: { joined: [servicesOf(group), { joined: ['(', termsOf(first), ')'], by: '' }], by: ' ' },
        outcome: word('outcome', first.ruling.outcome),
      } as const;
      const citations = citationsOf(first);
      return citations === null
        ? line('letter_line_operator_open', values)
        : line('letter_line_operator', { ...values, citations });
    }),
  );
}

/** What would make a part that is not required another matter: who the customer is, and what the rules presume. */
export function changeLines(parts: readonly Part[]): Line[] {
  const lines = parts
    .filter(({ ruling }) => ruling.outcome === 'not-required')
    .flatMap((part) =>
      part.ruling.turnsOn.filter(
        // Other ways of paying and other private customers stand in entries of their own.
        ({ fact, outcome }) => outcome !== 'not-required' && fact !== 'payment' && fact !== 'provider',
      ),
    )
    .filter(({ fact, value }) => fact !== 'customer' || (value !== 'individual' && value !== 'business'))
    .map(({ fact, value, outcome }) =>
      line('letter_line_change', { case: caseOf(fact, value), outcome: word('outcome', outcome) }),
    );
  return once(lines, (one) => JSON.stringify(one));
}

/** A step as an entry: our sentence on it, and how it is cited. */
export function stepLines(steps: readonly Step[]): Line[] {
  return once(steps, ({ rule }) => rule).map((step) =>
    line('letter_line_residual_item', {
      summary: step.summary.replace(/\.$/, ''),
      citation: citationOf(step),
    }),
  );
}

/** "31 CFR 560.540(a)(1) <https://…>": a letter has no links, so the address stands beside. */
export function citationOf({ citation, url }: Pick<Step, 'citation' | 'url'>): string {
  return url === null ? citation : `${citation} <${url}>`;
}

function citationsOf({ ruling }: Part): Value | null {
  const cited = once(decidingSteps(ruling).map(citationOf), (text) => text).slice(0, CITED);
  return cited.length === 0 ? null : { joined: cited, by: '; ' };
}

function servicesOf(group: readonly Part[]): Value {
  const names = once(group, ({ service }) => service).map(({ service }) => word('service', service));
  return { all: names };
}

function termsOf({ payments, customers }: Part): Value {
  return {
    joined: [
      { all: payments.map((payment) => word('payment', payment)) },
      { all: customers.map((customer) => word('customer', customer)) },
    ],
    by: ', ',
  };
}

function factsOf({ ruling }: Part): Value {
  return { all: once(ruling.turnsOn, ({ fact }) => fact).map(({ fact }) => word('fact', fact)) };
}

/** A case as the questions of the popup word it; for a condition that has only a name, the name with yes or no. */
function caseOf(fact: string, value: string): Value {
  const ofItsOwn = fact === 'customer' || fact === 'delivery';
  if (ofItsOwn) return word(`fact_${fact}`, value);
  return { joined: [word('fact', fact), word('answer', value)], by: ' ' };
}

function grouped(parts: readonly Part[]): [Part, ...Part[]][] {
  const groups = new Map<string, [Part, ...Part[]]>();
  for (const part of parts) {
    const { payments, customers, ruling } = part;
    const rules = decidingSteps(ruling).map(({ rule }) => rule);
    const turns = ruling.outcome === 'depends' ? ruling.turnsOn.map(({ fact }) => fact) : [];
    const key = JSON.stringify([ruling.outcome, payments, customers, rules, turns]);
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  return [...groups.values()];
}

function once<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** Duties that stay, over all that was asked. */
export function residualOf({ parts, operators }: Pick<Explanation, 'parts' | 'operators'>): readonly Step[] {
  return [...parts, ...operators.flatMap((row) => row.parts)].flatMap(({ ruling }) => ruling.residual);
}

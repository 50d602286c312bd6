import { decidingSteps } from '../explain/deciding-steps.ts';
import type { Explanation, OperatorRow, Part } from '../explain/explanation.ts';
import { factsOf } from '../explain/facts-of.ts';
import { type Line, line, type Value, word } from '../explain/line.ts';
import { termsOf } from '../explain/terms.ts';
import type { Outcome, Step, Turn } from '../law/ruling.ts';

/** Rules cited for one entry: enough to check it, few enough to be read. The popup shows the whole argument. */
const CITED = 3;

/** How a rule is cited: by its name alone, or with the way to its text. */
export type Cite = (step: Step) => string;

/** A lawyer finds "31 CFR 560.540(a)(1)" without an address, and a letter full of addresses is read by nobody. */
export const byName: Cite = ({ citation }) => citation;

/** Entries for all parts of one outcome; services with the same terms and the same rules share an entry. */
export function partLines(parts: readonly Part[], outcome: Outcome, cite: Cite = byName): Line[] {
  const asked = parts.filter(({ ruling }) => ruling.outcome === outcome);
  return grouped(asked, parts).map((group) => partLine(group, parts, cite));
}

function partLine(group: Group, parts: readonly Part[], cite: Cite): Line {
  const [first] = group;
  const services = servicesOf(group);
  const terms = termsOf(first, parts);
  const citations = citationsOf(first, cite);
  if (first.ruling.outcome === 'depends') {
    const facts = factsOf(openTurns(first));
    return citations === null
      ? line('letter_line_part_turns_only', { services, terms, facts })
      : line('letter_line_part_turns', { services, terms, facts, citations });
  }
  if (citations === null) return line('letter_line_part_open', { services, terms });
  const unreached = decidingSteps(first.ruling).every(({ effect }) => effect === 'does-not-reach');
  return unreached
    ? line('letter_line_part_unreached', { services, terms, citations })
    : line('letter_line_part', { services, terms, citations });
}

/** Entries "Based in the US – messages (free): not required (rule)", one for each operator and ground. */
export function operatorLines(rows: readonly OperatorRow[], cite: Cite = byName): Line[] {
  return rows.flatMap(({ operator, parts }) =>
    grouped(parts, parts).map((group) => {
      const [first] = group;
      const values = {
        operator: word('operator', operator),
        services: servicesOf(group),
        terms: termsOf(first, parts),
        outcome: word('outcome', first.ruling.outcome),
      } as const;
      const citations = citationsOf(first, cite);
      return citations === null
        ? line('letter_line_operator_open', values)
        : line('letter_line_operator', { ...values, citations });
    }),
  );
}

/** What would make a part that is not required another matter: other customers, and what the rules presume otherwise. */
export function changeLines(parts: readonly Part[]): Line[] {
  const worst = new Map<string, Change>();
  for (const { ruling } of parts.filter((part) => part.ruling.outcome === 'not-required')) {
    for (const { fact, value, outcome } of ruling.turnsOn) {
      // Other terms stand in entries of their own, or are not offered; so do customers who must be refused.
      if (OFFERED.has(fact) || outcome === 'not-required') continue;
      if (fact === 'customer' && outcome === 'required' && value !== 'government') continue;
      const key = `${fact} ${value}`;
      if (worst.get(key)?.outcome !== 'required') worst.set(key, { fact, value, outcome });
    }
  }
  return [...worst.values()].map(changeLine);
}

/** Facts that the offer itself settles. */
const OFFERED: ReadonlySet<string> = new Set(['payment', 'delivery', 'provider', 'service']);

/** What an open part turns on and the part itself does not say. */
function openTurns({ payments, customers, delivery, ruling }: Part): readonly Turn[] {
  const settled = new Set([
    ...(payments.includes('unknown') ? [] : ['payment']),
    ...(customers.includes('unknown') ? [] : ['customer']),
    ...(delivery === 'unknown' ? [] : ['delivery']),
  ]);
  const open = ruling.turnsOn.filter(({ fact }) => !settled.has(fact));
  return open.length > 0 ? open : ruling.turnsOn;
}

/**
 * Duties that stay, an entry each: what kind of duty, whose, and how it is cited. The rules name the kind in their ids; one
 * of a kind not foreseen is quoted with our English sentence on it.
 */
export function dutyLines(duties: readonly Step[], cite: Cite = byName): Line[] {
  return once(duties, ({ rule }) => rule).map((step) => {
    const citation = cite(step);
    if (/-end-use-screening$/.test(step.rule)) return line('letter_line_duty_end_use', { citation });
    if (/-screening$/.test(step.rule)) {
      return line('letter_line_duty_screening', { place: { region: step.jurisdiction }, citation });
    }
    const summary = { english: step.summary.replace(/\.$/, '') };
    return line('letter_line_residual_item', { summary, citation });
  });
}

function citationsOf({ ruling }: Part, cite: Cite): Value | null {
  const cited = once(decidingSteps(ruling), cite).slice(0, CITED);
  return cited.length === 0 ? null : { joined: cited.map(cite), by: '; ' };
}

function servicesOf(group: Group): Value {
  const names = once(group, ({ service }) => service).map(({ service }) => word('service', service));
  return { all: names };
}

/** A case as the questions of the popup word it; for a condition that has only a name, the name with yes or no. */
function changeLine({ fact, value, outcome }: Change): Line {
  if (fact === 'customer')
    return line('letter_line_change', {
      case: word('fact_customer', value),
      outcome: word('outcome', outcome),
    });
  return line('letter_line_change_if', {
    fact: word('fact', fact),
    answer: word('answer', value),
    outcome: word('outcome', outcome),
  });
}

interface Change {
  readonly fact: string;
  readonly value: string;
  readonly outcome: Outcome;
}

type Group = readonly [Part, ...Part[]];

function grouped(parts: readonly Part[], all: readonly Part[]): Group[] {
  const groups = new Map<string, [Part, ...Part[]]>();
  for (const part of parts) {
    const rules = decidingSteps(part.ruling).map(({ rule }) => rule);
    const facts = part.ruling.outcome === 'depends' ? factsOf(openTurns(part)) : [];
    const key = JSON.stringify([part.ruling.outcome, termsOf(part, all), rules, facts]);
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

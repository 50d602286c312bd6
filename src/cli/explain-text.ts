import type { Evidence } from '../companies/company.ts';
import { argumentOf } from '../explain/argument.ts';
import { isSomethingToBeSureOf } from '../explain/confidence.ts';
import { deciderLine } from '../explain/decider-line.ts';
import { decidingSteps } from '../explain/deciding-steps.ts';
import type { Explanation, Part } from '../explain/explanation.ts';
import { line, type Value, word, writeLine, writeValue } from '../explain/line.ts';
import { headlineWord, reasonLine } from '../explain/reason-line.ts';
import { termsOf } from '../explain/terms.ts';
import { turnsLine } from '../explain/turns-line.ts';
import type { Step } from '../law/ruling.ts';
import type { MessageKey } from '../messages/message-key.ts';
import type { Translator } from '../messages/translator.ts';

/** What the popup would say, as text for a terminal: the same messages in the same order. */
export function explanationText(explanation: Explanation, translator: Translator): string {
  const { host, region, date, confidence, lawChecked } = explanation;
  const isOfLaw = explanation.verdict !== 'another-kind';
  const ofLaw = (lines: readonly string[]) => (isOfLaw ? lines : []);
  const say = (value: Value) => writeValue(value, translator);
  const sure = [
    ...(isSomethingToBeSureOf(explanation) ? [say(word('confidence', confidence))] : []),
    ...(lawChecked === null ? [] : [translator.text('law_checked', { date: translator.date(lawChecked) })]),
    translator.text('not_legal_advice'),
  ];
  return [
    [host, region === null ? '' : translator.region(region), translator.date(date)]
      .filter(Boolean)
      .join(' · '),
    '',
    say(word('headline', headlineWord(explanation))),
    writeLine(reasonLine(explanation), translator),
    sure.join(' · '),
    ...(explanation.lawIsOld ? [translator.text('law_is_old')] : []),
    ...section(
      translator,
      'section_parts',
      ofLaw(explanation.parts.flatMap((part) => partText(part, explanation.parts, translator))),
    ),
    ...section(translator, 'section_operators', ofLaw(operatorsText(explanation, translator))),
    ...section(translator, 'section_change', [
      ...questionsText(explanation, translator),
      ...ofLaw(turnsText(explanation, translator)),
    ]),
    ...section(translator, 'section_words', claimsText(explanation, translator)),
    ...section(
      translator,
      'section_refusals',
      eventsText(
        explanation.refusals.map(({ refusal, evidence }) => ({ ...refusal, evidence })),
        translator,
      ),
    ),
    ...section(
      translator,
      'section_reversals',
      eventsText(
        explanation.reversals.map(({ reversal, evidence }) => ({ ...reversal, evidence })),
        translator,
      ),
    ),
    ...section(translator, 'section_decider', deciderText(explanation, translator)),
    ...section(
      translator,
      'section_other',
      explanation.otherCauses.map((cause) => say(word('other', cause))),
    ),
    ...section(translator, 'section_law', ofLaw(lawText(explanation, translator))),
  ]
    .map((text) => text.replace(ISOLATES, ''))
    .join('\n');
}

/** A terminal shows direction marks as boxes or not at all. */
const ISOLATES = /[\u2066-\u2069]/g;

type Heading = Extract<MessageKey, `section_${string}`>;

function section(translator: Translator, heading: Heading, lines: readonly string[]): string[] {
  return lines.length === 0
    ? []
    : ['', writeLine(line(heading), translator), ...lines.map((text) => `  ${text}`)];
}

/** Rules under one service; the whole argument follows below. */
const CITED = 3;

function partText(part: Part, all: readonly Part[], translator: Translator): string[] {
  const { service, ruling } = part;
  const values = {
    service: word('service', service),
    terms: termsOf(part, all),
    outcome: word('outcome', ruling.outcome),
  };
  const ground = (step: Step) =>
    step.effect === 'does-not-reach'
      ? pair(word('effect', step.effect), cited(step), translator)
      : cited(step);
  const citations = [...new Set(decidingSteps(ruling).map(ground))].slice(0, CITED);
  return [
    writeLine(line('part_line', values), translator),
    ...citations.map((citation) => `    ${citation}`),
  ];
}

function operatorsText({ operators }: Explanation, translator: Translator): string[] {
  return operators.flatMap(({ operator, verdict, parts }) => [
    pair(word('operator', operator), word('verdict', verdict), translator),
    ...parts.flatMap((part) => partText(part, parts, translator)).map((text) => `  ${text}`),
  ]);
}

function questionsText({ questions }: Explanation, translator: Translator): string[] {
  return questions.map(({ fact, values }) => {
    const prefix = fact === 'service' ? 'service' : `fact_${fact}`;
    const effects = values.map(({ value, verdict }) =>
      pair(word(prefix, value), word('verdict', verdict), translator),
    );
    return `${writeValue(word('question', fact), translator)} ${effects.join('; ')}`;
  });
}

/** What undecided parts turn on and no question asks for. */
function turnsText(explanation: Explanation, translator: Translator): string[] {
  const turns = turnsLine(explanation);
  return turns === null ? [] : [writeLine(turns, translator)];
}

function claimsText(explanation: Explanation, translator: Translator): string[] {
  const { claims, company, host, region, namedBy } = explanation;
  if (claims.length === 0 && namedBy.length === 0 && region !== null) {
    const values = { name: company?.name ?? host, region: { region } };
    return [writeLine(line('nothing_on_record', values), translator)];
  }
  const ofCompany = claims.flatMap(({ restriction, evidence, lasting, faded, lastConfirmed }) => [
    writeLine(
      line('claim_line', {
        since: dateOf(restriction.since),
        kind: word('restriction', restriction.kind),
        what: restriction.what,
      }),
      translator,
    ),
    ...(restriction.until === null
      ? []
      : [`  ${translator.text('claim_until', { date: translator.date(restriction.until) })}`]),
    ...(faded && lasting
      ? [`  ${translator.text('claim_faded', { date: translator.date(lastConfirmed ?? '') })}`]
      : []),
    `  ${writeLine(line('claim_reason', { reason: word('stated', restriction.statedReason) }), translator)}`,
    ...evidence.map((one) => `    ${evidenceText(one, translator)}`),
  ]);
  return [...ofCompany, ...namedBy.map((list) => evidenceText(list, translator))];
}

interface DatedEvent {
  readonly date: string | null;
  readonly what: string;
  readonly evidence: readonly Evidence[];
}

function eventsText(events: readonly DatedEvent[], translator: Translator): string[] {
  return events.flatMap(({ date, what, evidence }) => [
    pair(dateOf(date), what, translator),
    ...evidence.map((one) => `    ${evidenceText(one, translator)}`),
  ]);
}

function deciderText({ decider, company, host, headline }: Explanation, translator: Translator): string[] {
  if (headline === 'nothing-found') return [];
  return [writeLine(deciderLine(decider, company?.name ?? host), translator)];
}

function lawText({ parts, operators }: Explanation, translator: Translator): string[] {
  const rulings = [...parts, ...operators.flatMap((row) => row.parts)].map(({ ruling }) => ruling);
  return argumentOf(rulings).flatMap((step) => [
    pair(word('effect', step.effect), cited(step), translator),
    `    ${step.summary}`,
  ]);
}

const pair = (name: Value, value: Value, translator: Translator) =>
  writeLine(line('pair_line', { name, value }), translator);
const cited = ({ citation, url }: Step) => (url === null ? citation : `${citation} <${url}>`);
const dateOf = (date: string | null): Value =>
  date === null ? { message: 'undated', otherwise: '–' } : { date };

function evidenceText({ title, publisher, date, url, read }: Evidence, translator: Translator): string {
  const pointer = read ? [] : [translator.text('claim_unverified')];
  return [title, publisher, writeValue(dateOf(date), translator), url, ...pointer].join(' · ');
}

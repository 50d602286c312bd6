import { type Line, line } from '../explain/line.ts';
import { blamesLaw, isOwnChoice } from '../explain/reason.ts';
import {
  checkedLine,
  isUnexplained,
  lawBlocks,
  onRecord,
  paragraph,
  reasonLines,
  type Subject,
  staleEntries,
  takenBack,
  turnedAway,
  wordsOfPage,
} from './blocks.ts';
import type { Block } from './letter.ts';

/** The letter of somebody who was turned away. */
export function visitorBlocks(subject: Subject): Block[] {
  return [
    paragraph(line('letter_line_greeting')),
    ...(subject.notice === null
      ? onRecord(subject)
      : [paragraph(turnedAway(subject), ...wordsOfPage(subject), ...reasonLines(subject))]),
    ...(isUnexplained(subject) ? [paragraph(...unexplained(subject))] : []),
    ...(subject.headline === 'denied' ? [] : [...lawBlocks(subject), ...takenBack(subject)]),
    paragraph(...requests(subject)),
    paragraph(...(subject.headline === 'denied' ? [] : [checkedLine(subject)]), line('letter_line_thanks')),
    paragraph(line('letter_line_regards')),
  ];
}

function unexplained({ headline }: Subject): Line[] {
  const ask = line('letter_line_no_reason');
  return headline === 'denied' ? [ask] : [ask, line('letter_line_if_region')];
}

/** What the writer asks for: never more than the verdict carries. */
function requests(subject: Subject): Line[] {
  const { headline, verdict, decider, reason, region, parts } = subject;
  const where = { region: { region } };
  const side = [
    ...(decider === 'hosting' ? [line('letter_line_hosting')] : []),
    ...(decider === 'payment-partner' ? [line('letter_line_partner')] : []),
  ];
  if (headline === 'denied') return [line('letter_line_ask_facts')];
  switch (verdict) {
    case 'required':
      return [line('letter_line_ask_keep_open')];
    case 'partly-required':
      return [
        ...side,
        line('letter_line_ask_part', where),
        parts.some(({ ruling }) => ruling.outcome === 'depends')
          ? line('letter_line_ask_facts')
          : line('letter_line_ask_rule'),
        ...staleEntries(subject),
      ];
    case 'not-required':
      return [
        ...side,
        ...(blamesLaw(reason)
          ? [line('letter_line_ask_open_only', where), line('letter_line_ask_rule')]
          : [line('letter_line_ask_open', where)]),
        ...(isOwnChoice(reason) ? [line('letter_line_ask_choice')] : []),
        ...staleEntries(subject),
      ];
    default:
      return [...side, line('letter_line_ask_facts')];
  }
}

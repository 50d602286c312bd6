import { line } from '../explain/line.ts';
import {
  checkedLine,
  lawBlocks,
  list,
  onRecord,
  paragraph,
  reasonLines,
  type Subject,
  takenBack,
  wordsOfPage,
} from './blocks.ts';
import type { Block } from './letter.ts';

/** The letter of somebody who writes about it: the same facts, and questions instead of requests. */
export function journalistBlocks(subject: Subject): Block[] {
  const { notice, host, date, verdict, headline } = subject;
  const region = { region: subject.region };
  const mixed = verdict === 'partly-required' || verdict === 'depends';
  return [
    paragraph(line('letter_line_greeting')),
    ...(notice === null
      ? [paragraph(line('letter_line_press_opening_record')), ...onRecord(subject)]
      : [
          paragraph(
            line('letter_line_press_opening', { host, date: { date }, region }),
            ...wordsOfPage(subject),
            ...reasonLines(subject),
          ),
        ]),
    ...(headline === 'denied' ? [] : [...lawBlocks(subject), ...takenBack(subject)]),
    paragraph(line('letter_line_press_ask')),
    list(
      [
        line('letter_line_press_rule'),
        line('letter_line_press_who'),
        ...(mixed ? [line('letter_line_press_parts')] : []),
        line('letter_line_press_review'),
      ],
      true,
    ),
    paragraph(
      ...(headline === 'denied' ? [] : [checkedLine(subject)]),
      line('letter_line_press_quote'),
      line('letter_line_thanks'),
    ),
    paragraph(line('letter_line_regards')),
  ];
}

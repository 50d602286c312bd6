import { type Line, line } from '../explain/line.ts';
import { checkedLine, lawBlocks, paragraph, reasonLines, type Subject, wordsOfPage } from './blocks.ts';
import type { Block } from './letter.ts';

/** The letter of somebody who was turned away. */
export function visitorBlocks(subject: Subject): Block[] {
  return [
    paragraph(line('letter_line_greeting')),
    paragraph(...opening(subject), ...wordsOfPage(subject), ...reasonLines(subject)),
    ...(isUnexplained(subject) ? [paragraph(...unexplained(subject))] : []),
    ...(subject.headline === 'denied' ? [] : lawBlocks(subject)),
    paragraph(...requests(subject)),
    paragraph(...(subject.headline === 'denied' ? [] : [checkedLine(subject)]), line('letter_line_thanks')),
    paragraph(line('letter_line_regards')),
  ];
}

function opening(subject: Subject): Line[] {
  const { notice, host, date, regionFromNotice } = subject;
  const region = { region: subject.region };
  if (notice === null) return onRecord(subject);
  const values = { date: { date }, host, region };
  return [
    regionFromNotice
      ? line('letter_line_turned_away_named', values)
      : line('letter_line_turned_away', values),
  ];
}

/** Without a notice there is only the record to speak of: its claims, or the lists that name the host. */
export function onRecord({ company, claims, namedBy, host, region }: Subject): Line[] {
  if (company === null) {
    return namedBy.length === 0 ? [] : [line('letter_line_by_lists', { host, region: { region } })];
  }
  return claims
    .filter((claim) => claim.lasting)
    .map(({ restriction }) =>
      line('letter_line_on_record', { name: company.name, region: { region }, what: restriction.what }),
    );
}

const isUnexplained = ({ headline }: Subject) => headline === 'denied' || headline === 'denied-on-record';

function unexplained({ headline }: Subject): Line[] {
  const ask = line('letter_line_no_reason');
  return headline === 'denied' ? [ask] : [ask, line('letter_line_if_region')];
}

/** What the writer asks for: never more than the verdict carries. */
function requests({ headline, verdict, decider, region }: Subject): Line[] {
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
      return [...side, line('letter_line_ask_part', where), line('letter_line_ask_rule')];
    case 'not-required':
      return [
        ...side,
        line('letter_line_ask_open', where),
        ...(headline === 'over-compliance' ? [line('letter_line_ask_rule')] : []),
        ...(headline === 'own-choice' ? [line('letter_line_ask_choice')] : []),
      ];
    default:
      return [...side, line('letter_line_ask_facts')];
  }
}

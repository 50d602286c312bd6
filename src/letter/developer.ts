import { decidingSteps } from '../explain/deciding-steps.ts';
import type { ListedRegion, Verdict } from '../explain/explanation.ts';
import { type Line, line, type Value, word } from '../explain/line.ts';
import {
  checkedLine,
  introduced,
  isUnexplained,
  onRecord,
  paragraph,
  residualBlocks,
  type Subject,
  takenBack,
  turnedAway,
} from './blocks.ts';
import type { Block, Letter } from './letter.ts';
import { type Cite, operatorLines, partLines } from './part-lines.ts';

/**
 * The text of a pull request or an issue. Its form is the one that has opened closed lists before (antiwork/gumroad#5314,
 * May 2026: 13 of 16 countries): the list, country by country, beside the law of the day; what to take out and what to
 * keep; the screening that stays.
 */
export function developerBlocks(subject: Subject): Pick<Letter, 'subject' | 'blocks'> {
  const rows = rowsOf(subject);
  const { host, parts, operators } = subject;
  const region = { region: subject.region };
  // Where nobody has met a wall for the region, and no list is on record, there is no entry to take out.
  const isList = (subject.notice !== null && !isUnexplained(subject)) || rows.length > 1;
  const services = [
    ...introduced(line('letter_line_not_required', { region }), partLines(parts, 'not-required', asLink)),
    ...introduced(line('letter_line_required', { region }), partLines(parts, 'required', asLink)),
    ...introduced(line('letter_line_depends'), partLines(parts, 'depends', asLink)),
    ...introduced(line('letter_line_by_operator', { host, region }), operatorLines(operators, asLink)),
  ];
  return {
    subject: isList
      ? line('letter_subject_developer', { regions: namesOf(toReview(rows)) })
      : line('letter_subject_visitor', { host, region }),
    blocks: [
      ...opening(subject),
      {
        type: 'table',
        head: [
          line('letter_line_developer_region'),
          line('letter_line_developer_asked'),
          line('letter_line_developer_rules'),
        ],
        rows: rows.map(cellsOf),
      },
      paragraph(...(isList ? proposals(rows) : [line('letter_line_ask_facts')])),
      paragraph(line('letter_line_developer_services', { region })),
      ...services,
      ...takenBack(subject),
      ...residualBlocks(subject, asLink),
      paragraph(checkedLine(subject)),
    ],
  };
}

/** What happened, or what is on record, no more than that: and what the table holds it against. */
function opening(subject: Subject): Block[] {
  const compared = line(
    subject.company === null ? 'letter_line_developer_opening_unknown' : 'letter_line_developer_opening',
  );
  if (subject.notice === null) return [...onRecord(subject), paragraph(compared)];
  if (!isUnexplained(subject)) return [paragraph(turnedAway(subject), compared)];
  // The last of these says already that the rules follow.
  const unexplained = [line('letter_line_no_reason'), line('letter_line_if_region')];
  return [paragraph(turnedAway(subject), ...unexplained, ...(subject.company === null ? [compared] : []))];
}

/** The list of the notice, else that of the record, else the visitor's region alone. */
function rowsOf({
  listedRegions,
  regionsOnRecord,
  region,
  verdict,
  parts,
}: Subject): readonly ListedRegion[] {
  if (listedRegions.length > 0) return listedRegions;
  if (regionsOnRecord.length > 0) return regionsOnRecord;
  return [{ region, verdict, steps: parts.flatMap(({ ruling }) => decidingSteps(ruling)) }];
}

/** Markdown: the name leads to the text. Brackets in a name and an address would end the link early. */
const asLink: Cite = ({ citation, url }) => {
  const name = citation.replace(/[[\]]/g, '\\$&');
  if (url === null) return name;
  const address = url.replace(/[()<>\s]/g, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `[${name}](${address})`;
};

/** Rules cited in a row: a table is for looking over. */
const CITED = 2;

function cellsOf({ region, verdict, steps }: ListedRegion): Value[] {
  const citations = [...new Set(steps.map(asLink))].slice(0, CITED);
  return [{ region }, word('verdict', verdict), citations.join('; ')];
}

/** What follows from the table. An entry that depends stays until somebody says which rule it was meant to follow. */
function proposals(rows: readonly ListedRegion[]): Line[] {
  const of = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict);
  const say = (found: readonly ListedRegion[], make: (regions: Value) => Line) =>
    found.length === 0 ? [] : [make(namesOf(found))];
  return [
    ...say(of('not-required'), (regions) => line('letter_line_developer_remove', { regions })),
    ...say(of('partly-required'), (regions) => line('letter_line_developer_limit', { regions })),
    ...say(of('required'), (regions) => line('letter_line_developer_keep', { regions })),
    ...say(of('depends'), (regions) => line('letter_line_developer_open', { regions })),
  ];
}

/** Entries the title is about: those the law does not ask for as they stand, or all where there is none. */
function toReview(rows: readonly ListedRegion[]): readonly ListedRegion[] {
  const stale = rows.filter(({ verdict }) => verdict !== 'required');
  return stale.length > 0 ? stale : rows;
}

const namesOf = (rows: readonly ListedRegion[]): Value => ({ all: rows.map(({ region }) => ({ region })) });

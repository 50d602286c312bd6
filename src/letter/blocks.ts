import type { Explanation, Reason } from '../explain/explanation.ts';
import { type Line, line, type Value, word } from '../explain/line.ts';
import { isOfRegion } from '../explain/reason.ts';
import type { Block } from './letter.ts';
import {
  byName,
  type Cite,
  changeLines,
  dutyLines,
  operatorLines,
  partLines,
  residualOf,
} from './part-lines.ts';

/** An explanation that a letter can be written from. */
export type Subject = Explanation & { readonly region: string };

export const paragraph = (...lines: readonly Line[]): Block => ({ type: 'paragraph', lines });
export const list = (items: readonly Line[], numbered = false): Block => ({ type: 'list', items, numbered });

/** A paragraph that introduces a list; nothing at all where the list is empty. */
export function introduced(intro: Line, items: readonly Line[]): Block[] {
  return items.length === 0 ? [] : [paragraph(intro), list(items)];
}

/** What happened to the writer. */
export function turnedAway({ host, date, region, regionFromNotice }: Subject): Line {
  const values = { date: { date }, host, region: { region } };
  return regionFromNotice
    ? line('letter_line_turned_away_named', values)
    : line('letter_line_turned_away', values);
}

/** True where the page gives no reason, so that nobody knows whether it was for the region. */
export const isUnexplained = ({ headline }: Subject): boolean =>
  headline === 'denied' || headline === 'denied-on-record';

/** The page's own words and its list, as far as it gave any. */
export function wordsOfPage({ notice, regionNotListed, region }: Subject): Line[] {
  return [
    ...(notice && notice.quote !== '' ? [line('letter_line_quote', { quote: oneLine(notice.quote) })] : []),
    ...(regionNotListed ? [line('letter_line_not_listed', { region: { region } })] : []),
  ];
}

/** Of a list of places on the page: those the law does not ask for, so that the whole list is looked at. */
export function staleEntries({ listedRegions, region }: Subject): Line[] {
  const stale = listedRegions.filter((one) => one.verdict === 'not-required' && one.region !== region);
  const regions: Value = { all: stale.map((one) => ({ region: one.region })) };
  return stale.length === 0 ? [] : [line('letter_line_list_stale', { regions })];
}

/** The reason they give, and where we have it from; nothing where none is known, or where the visitor only says so. */
export function reasonLines({ reason }: { readonly reason: Reason }): Line[] {
  if (reason.from === 'none' || reason.from === 'visitor') return [];
  const given = word('stated', reason.reason);
  if (reason.from === 'notice') return [line('letter_line_reason_page', { reason: given })];
  const [evidence] = [...(reason.claim?.evidence ?? [])].sort((a, b) =>
    (a.date ?? '') > (b.date ?? '') ? -1 : 1,
  );
  if (evidence === undefined) return [];
  const { publisher, date, url } = evidence;
  const source: Value = { listed: [publisher, ...(date === null ? [] : [{ date }]), url] };
  return [line('letter_line_reason_record', { reason: given, source })];
}

/** Without a notice there is only the record to speak of: its lasting claims, or the lists that name the host. */
export function onRecord(subject: Subject): Block[] {
  const { company, claims, namedBy, host } = subject;
  const region = { region: subject.region };
  if (company === null) {
    return namedBy.length === 0 ? [] : [paragraph(line('letter_line_by_lists', { host, region }))];
  }
  const lasting = claims.filter((claim) => claim.lasting && isOfRegion(claim));
  // What nothing has confirmed for long is held against nobody who has done anything since.
  const current = lasting.filter(({ faded }) => !faded);
  const items = (current.length > 0 ? current : lasting).map(
    ({ restriction: { what, since }, faded, lastConfirmed }) =>
      dated(what, since, faded ? lastConfirmed : null),
  );
  const reasons = reasonLines(subject);
  return [
    ...introduced(line('letter_line_on_record', { name: company.name, region }), items),
    ...(reasons.length === 0 ? [] : [paragraph(...reasons)]),
  ];
}

/** What it took back before: it has looked at the question once. */
export function takenBack({ reversals }: Subject): Block[] {
  return introduced(
    line('letter_line_taken_back'),
    reversals.map(({ reversal: { what, date } }) => dated(what, date)),
  );
}

/** `fadedSince` is the day it was last confirmed, where that is so long ago that it may be over. */
function dated(what: string, date: string | null, fadedSince: string | null = null): Line {
  const day: Value = date === null ? { message: 'undated', otherwise: '–' } : { date };
  return line('letter_line_on_record_item', {
    what: { english: what.replace(/\.$/, '') },
    date:
      fadedSince === null
        ? day
        : { joined: [day, line('claim_faded', { date: { date: fadedSince } })], by: '; ' },
  });
}

/** What the law says, part by part, or operator by operator; what stays, and what would change it. */
export function lawBlocks(subject: Subject): Block[] {
  const { parts } = subject;
  const region = { region: subject.region };
  const free = partLines(parts, 'not-required');
  return [
    ...introduced(line('letter_line_not_required', { region }), free),
    ...introduced(line('letter_line_changes'), changeLines(parts)),
    ...introduced(line('letter_line_required', { region }), partLines(parts, 'required')),
    ...introduced(line('letter_line_depends'), partLines(parts, 'depends')),
    ...operatorBlocks(subject),
    ...assumptions(subject),
    ...residualBlocks(subject),
  ];
}

/** What the reading above takes for granted: whom the service is for, and where the company sits where no source says so. */
function assumptions(subject: Subject): Block[] {
  const { company } = subject;
  const lines = [
    ...(isForPrivate(subject) ? [line('letter_line_scope')] : []),
    ...(company !== null && company.country !== null && !company.countryVerified
      ? [line('letter_line_seat', { country: { region: company.country } })]
      : []),
  ];
  return lines.length === 0 ? [] : [paragraph(...lines)];
}

/**
 * Where nobody knows who runs the site: the one service the writer named, by the operator's place; without one, only what
 * the rules leave free, as a list of all that a site might offer is no letter.
 */
function operatorBlocks({ operators, answers, host, region }: Subject): Block[] {
  const where = { host, region: { region } };
  if (answers.service !== undefined) {
    return introduced(line('letter_line_by_operator', where), operatorLines(operators));
  }
  const free = operators.map((row) => ({
    ...row,
    parts: row.parts.filter(({ ruling }) => ruling.outcome === 'not-required'),
  }));
  return introduced(line('letter_line_by_operator_free', where), operatorLines(free));
}

/** What they may still screen for, unless everything is refused by law anyway. */
export function residualBlocks(subject: Subject, cite: Cite = byName): Block[] {
  return subject.verdict === 'required'
    ? []
    : introduced(line('letter_line_residual'), dutyLines(residualOf(subject), cite));
}

/** How fresh the rules are, and that this is no legal advice. */
export function checkedLine({ lawChecked }: Subject): Line {
  return lawChecked === null
    ? line('letter_line_unchecked')
    : line('letter_line_checked', { date: { date: lawChecked } });
}

/** True unless the visitor said that they ask for a state body or somebody listed. */
function isForPrivate({ answers, parts, operators }: Subject): boolean {
  const isOther = answers.customer === 'government' || answers.customer === 'listed-person';
  return !isOther && (parts.length > 0 || operators.length > 0);
}

/**
 * Page text in a letter: one line, so that it cannot pass for a paragraph of its own, and nothing in it that is not seen,
 * for a page could number its visitors by it; but for the joiners (U+200C, U+200D) by which Persian and the scripts of
 * India are spelt, one at a time.
 */
function oneLine(text: string): string {
  return text
    .replace(/(?![\u200c\u200d])[\p{Cf}\p{DI}\u2800]/gu, '')
    .replace(/([\u200c\u200d])[\u200c\u200d]+/g, '$1')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[.。۔]$/, '');
}

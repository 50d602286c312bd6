import { getPublicSuffix } from 'tldts';
import { citedBy } from './cited.ts';
import type { Company, Restriction } from './company.ts';
import { firstDay, lastDay } from './dates.ts';
import type { CommunityList } from './host-on-record.ts';
import type { Problem } from './problem.ts';

/** A record and the file it came from, `data/slack.json`. */
export interface CompanyFile {
  readonly file: string;
  readonly company: Company;
}

/**
 * Everything a schema cannot see: ids, dates in their order, evidence that exists and is used, claims no stronger than
 * what they rest on, and hosts that two records claim.
 *
 * @param today YYYY-MM-DD; nothing can be known of later days
 * @returns one problem each, in the order of the files; empty when all is well
 */
export function checkCompanies(
  files: readonly CompanyFile[],
  lists: readonly CommunityList[],
  today: string,
): Problem[] {
  const listIds = new Set(lists.map((list) => list.id));
  return [
    ...repeated(lists.map((list) => list.id)).map((id) => ({
      file: 'lists.json',
      field: id,
      remedy: 'give each list an id of its own',
    })),
    ...files.flatMap((entry) => checkRecord(entry, listIds, today)),
    ...hostConflicts(files),
  ];
}

function checkRecord({ file, company }: CompanyFile, listIds: ReadonlySet<string>, today: string): Problem[] {
  const problems: Problem[] = [];
  const say = (field: string, remedy: string) => problems.push({ file, field, remedy });
  const kinds = new Map(company.evidence.map((evidence) => [evidence.id, evidence.kind]));

  if (file !== `data/${company.id}.json`)
    say('id', `name the file data/${company.id}.json or correct the id`);
  if (!isSorted(company.hosts)) say('hosts', 'sort the hosts and take out repeats');
  for (const host of company.hosts) {
    if (getPublicSuffix(host) === host)
      say('hosts', `take out ${host}: everybody can register names under it`);
  }
  if (company.restrictions.length + company.refusals.length === 0) {
    say('restrictions', 'add a restriction or a refusal: a company without either has no place on record');
  }
  const offers = company.offers.map((offer) => `${offer.service} ${offer.delivery} ${offer.customer}`);
  for (const offer of repeated(offers))
    say('offers', `state ${offer} once, with payment both where it is free and paid`);

  for (const id of repeated(company.evidence.map((evidence) => evidence.id)))
    say('evidence', `use the id ${id} once`);
  const cited = new Set(citedBy(company));
  company.evidence.forEach((evidence, at) => {
    const field = `evidence[${at}]`;
    if (evidence.id.startsWith('list-')) say(`${field}.id`, 'keep list- for the lists of lists.json');
    if (!cited.has(evidence.id)) say(`${field}.id`, `cite ${evidence.id} in a claim or take it out`);
    if (evidence.date !== null && firstDay(evidence.date) > today)
      say(`${field}.date`, 'correct the date: it is yet to come');
    if (evidence.checked > today) say(`${field}.checked`, 'correct the date: it is yet to come');
    if (evidence.date !== null && evidence.checked < firstDay(evidence.date)) {
      say(`${field}.checked`, 'correct one of the dates: it was checked before it was published');
    }
  });
  for (const id of new Set(cited)) {
    if (!kinds.has(id) && !listIds.has(id))
      say('evidence', `add the evidence ${id} that a claim cites, or correct the id`);
  }
  company.restrictions.forEach((restriction, at) => {
    checkRestriction(
      restriction,
      (field, remedy) => say(`restrictions[${at}].${field}`, remedy),
      kinds,
      today,
    );
  });
  return problems;
}

function checkRestriction(
  restriction: Restriction,
  say: (field: string, remedy: string) => void,
  kinds: ReadonlyMap<string, string>,
  today: string,
): void {
  const { since, until, statedReason, reasonGiven, kind, decider, evidence } = restriction;
  if (!isSorted(restriction.regions)) say('regions', 'sort the regions and take out repeats');
  if (repeated(evidence).length > 0) say('evidence', 'name each piece of evidence once');
  if (since !== null && firstDay(since) > today) say('since', 'correct the date: it is yet to come');
  if (until !== null && firstDay(until) > today) say('until', 'correct the date: it is yet to come');
  if (since !== null && until !== null && firstDay(since) > lastDay(until))
    say('until', 'correct the dates: it ends before it begins');
  if (statedReason === 'unstated' && reasonGiven !== null)
    say('reasonGiven', 'name the stated reason, or make this null');
  if (statedReason !== 'unstated' && reasonGiven === null)
    say('reasonGiven', 'say in our words what reason was given, or make the stated reason unstated');
  if ((kind === 'state-block') !== (decider === 'state'))
    say('decider', 'a block by the state has kind state-block and decider state, both');
  // A list shows that a site refuses visitors, never why or who decided it.
  const onlyLists = evidence.every((id) => id.startsWith('list-') || kinds.get(id) === 'community-list');
  if (onlyLists && statedReason !== 'unstated')
    say('statedReason', 'make it unstated: a list never shows a reason');
  if (onlyLists && restriction.confidence === 'high')
    say('confidence', 'make it medium or low: lists alone are no more');
}

function hostConflicts(files: readonly CompanyFile[]): Problem[] {
  const owner = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { file, company } of files) {
    for (const host of company.hosts) {
      const first = owner.get(host);
      if (first === undefined) owner.set(host, file);
      else
        problems.push({
          file,
          field: 'hosts',
          remedy: `take out ${host} here or in ${first}: one host, one company`,
        });
    }
  }
  return problems;
}

function isSorted(values: readonly string[]): boolean {
  return values.every((value, at) => at === 0 || (values[at - 1] ?? '') < value);
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}

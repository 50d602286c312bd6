import type { Company, Evidence } from '../companies/company.ts';
import type { CommunityList, HostOnRecord } from '../companies/host-on-record.ts';
import type { Facts } from '../law/facts.ts';
import { outcomeOf } from '../law/outcome-of.ts';
import { rule } from '../law/rule.ts';
import type { RuleSet } from '../law/rule-set.ts';
import type { Notice } from '../notice/notice.ts';
import { askLaw, askVisitor, judgeRegion, NO_LAW, oldestCheck, remember } from './ask-law.ts';
import { claimsFor, eventsFor } from './claims.ts';
import { confidenceOf } from './confidence.ts';
import { deciderFor } from './decider.ts';
import type { Answers, Claim, Explanation, Failure } from './explanation.ts';
import { headlineFor } from './headline.ts';
import { isOld } from './law-age.ts';
import { otherCausesFor } from './other-causes.ts';
import type { Judge } from './parts.ts';
import { reasonFor, turnsAway } from './reason.ts';
import { covers, placesNamed, regionFor } from './region.ts';

export interface ExplainInput {
  readonly host: string;
  readonly notice: Notice | null;
  readonly failure?: Failure | null;
  readonly company: Company | null;
  /** What is on record for a host that no company covers, with the lists its ids point to. */
  readonly onRecord?: { readonly record: HostOnRecord; readonly lists: readonly CommunityList[] } | null;
  /** The visitor's setting, ISO 3166; null when not set. */
  readonly region: string | null;
  /** Day of the question, YYYY-MM-DD. */
  readonly date: string;
  readonly answers?: Answers;
}

/** Explains a wall: everything the popup, the letter and the report say, as keys and values. Pure. */
export function explain(input: ExplainInput & { readonly rules: RuleSet }): Explanation {
  const { rules } = input;
  const judge = {
    ruling: (facts: Facts) => rule(facts, rules),
    outcome: (facts: Facts) => outcomeOf(facts, rules),
  };
  return explainWith(judge, input);
}

/** {@link explain} over any way of asking the law. */
export function explainWith(asked: Judge, input: ExplainInput): Explanation {
  const { host, notice, company, date } = input;
  const site = { host, company, date, judge: remember(asked) };
  const answers = input.answers ?? {};
  const failure = input.failure ?? null;
  const where = regionFor(input.region, notice);
  const { region } = where;
  const claims = company && region !== null ? claimsFor(company, region, date) : [];
  const namedBy = region === null ? [] : listsNaming(input, region);
  const reason = reasonFor(notice, claims);
  const law = region === null ? NO_LAW : askLaw(site, region, answers);
  const { headline, verdict } = headlineFor({
    notice,
    claims,
    isListed: namedBy.length > 0,
    reason,
    law: law.verdict,
  });
  // What is no matter of sanctions rests on no rule of ours, whatever was asked on the way.
  const lawChecked = verdict === 'another-kind' ? null : oldestCheck(law);
  const judgeAll = (places: readonly string[]) =>
    places.length < 2 ? [] : places.map((place) => judgeRegion(site, place, answers));
  const found = {
    ...where,
    host,
    date,
    notice,
    failure,
    company: company && {
      id: company.id,
      name: company.name,
      country: company.seat.country,
      countryVerified: company.seat.verified,
      contacts: company.contacts,
    },
    answers,
    verdict,
    headline,
    reason,
    decider: deciderFor(headline, notice, claims),
    parts: law.parts,
    operators: law.operators,
    claims,
    ...eventsOf(company, region, date),
    namedBy,
    otherCauses: otherCausesFor({ headline, notice, failure }, claims, company?.offers ?? []),
    lawChecked,
    lawIsOld: isOld(lawChecked, date),
  };
  const asksNothing = region === null || verdict === 'another-kind' || verdict === 'no-notice';
  const questions = once(() => (asksNothing ? [] : askVisitor(site, region, answers)));
  const listedRegions = once(() => judgeAll(placesOf(notice)));
  const regionsOnRecord = once(() => judgeAll(placesOnRecord(claims)));
  return {
    ...found,
    confidence: confidenceOf(found),
    // The dearest parts, and those that the first picture of an answer does without: worked out when somebody reads them.
    get questions() {
      return questions();
    },
    get listedRegions() {
      return listedRegions();
    },
    get regionsOnRecord() {
      return regionsOnRecord();
    },
  };
}

function once<T extends object>(work: () => T): () => T {
  let done: T | undefined;
  return () => {
    done ??= work();
    return done;
  };
}

/** Places of a notice that lists several: a list that somebody drew up, and that the law can be held against. */
function placesOf(notice: Notice | null): readonly string[] {
  return notice?.kind === 'sanctions' || notice?.kind === 'country' ? placesNamed(notice) : [];
}

/**
 * Places that the company's own lasting claims keep out together with the visitor's. Where it sells nothing any more is no
 * list of visitors, and to ask that a place be taken off it would miss the point.
 */
function placesOnRecord(claims: readonly Claim[]): readonly string[] {
  const own = claims.filter(turnsAway);
  return [...new Set(own.flatMap(({ restriction }) => restriction.regions))].sort();
}

function eventsOf(company: Company | null, region: string | null, date: string) {
  if (company === null || region === null) return { refusals: [], reversals: [] };
  return {
    refusals: eventsFor(company.refusals, company, region, date).map(({ event, evidence }) => ({
      refusal: event,
      evidence,
    })),
    reversals: eventsFor(company.reversals ?? [], company, region, date).map(({ event, evidence }) => ({
      reversal: event,
      evidence,
    })),
  };
}

function listsNaming({ onRecord }: ExplainInput, region: string): Evidence[] {
  const reports = onRecord?.record.reports.filter((report) => covers(report.region, region)) ?? [];
  const ids = new Set(reports.flatMap((report) => report.lists));
  return onRecord?.lists.filter((list) => ids.has(list.id)) ?? [];
}

import type { Company } from '../companies/company.ts';
import type { Facts, Provider } from '../law/facts.ts';
import type { Outcome, Step } from '../law/ruling.ts';
import { SERVICES } from '../law/service.ts';
import { decidingSteps } from './deciding-steps.ts';
import type { Answers, Explanation, ListedRegion, Verdict } from './explanation.ts';
import { operatorRows, verdictForUnknown } from './operators.ts';
import { askedOf, type Judge, outcomesOf, type Place, partsOf, type Situation } from './parts.ts';
import { type Choices, CUSTOMER_CHOICES, questionsFor } from './questions.ts';
import { verdictOf } from './verdict.ts';

/** What the law is asked about: a site, who runs it as far as that is on record, and the day. */
export interface Site {
  readonly host: string;
  readonly company: Company | null;
  readonly date: string;
  readonly judge: Judge;
}

/** What the law alone says, before anybody's reasons. */
export type Law = Pick<Explanation, 'verdict' | 'parts' | 'operators'>;

/** Without a region there is nothing to ask. */
export const NO_LAW: Law = { verdict: 'depends', parts: [], operators: [] };

/** What the law says of one region: over a company's offers, or over every operator where the site is not on record. */
export function askLaw(site: Site, region: string, answers: Answers): Law {
  const { company } = site;
  return {
    verdict: verdictFor(site, region, answers),
    parts:
      company === null ? [] : partsOf(askedOf(company.offers, answers), situationOf(site, company, region)),
    operators: company === null ? operatorRows(placeOf(site, region), answers) : [],
  };
}

/** What the visitor can answer, and what each answer would make of the verdict. */
export function askVisitor(site: Site, region: string, answers: Answers): Explanation['questions'] {
  const { company } = site;
  const choices = company === null ? ALL_CHOICES : choicesOf(company, answers);
  const verdictWith = (given: Answers) => verdictFor(site, region, given);
  // One service at a time, the table of operators may answer what the verdict over all of them leaves open.
  const isOpen = company === null && verdictWith(answers) === 'depends';
  return questionsFor(answers, choices, verdictWith, isOpen ? ['service'] : []);
}

/** One more place, for a list of them: its verdict, and what decides each outcome met on the way. */
export function judgeRegion(site: Site, region: string, answers: Answers): ListedRegion {
  const { company, judge } = site;
  if (company === null) return { region, verdict: verdictFor(site, region, answers), steps: [] };
  const outcomes = new Map<Outcome, readonly Step[]>();
  const found = outcomesOf(askedOf(company.offers, answers), situationOf(site, company, region));
  for (const { facts, outcome } of found) {
    if (!outcomes.has(outcome)) outcomes.set(outcome, decidingSteps(judge.ruling(facts)));
  }
  const steps = [...outcomes.values()].flat();
  return {
    region,
    verdict: verdictOf([...outcomes.keys()]),
    steps: [...new Map(steps.map((step) => [step.rule, step])).values()],
  };
}

/** The verdict without the parts it is made of. */
function verdictFor(site: Site, region: string, answers: Answers): Verdict {
  const { company } = site;
  if (company === null) return verdictForUnknown(placeOf(site, region), answers);
  const found = outcomesOf(askedOf(company.offers, answers), situationOf(site, company, region));
  return verdictOf([...found].map(({ outcome }) => outcome));
}

/** A site that nobody has on record is known by its host alone. */
function placeOf({ host, date, judge }: Site, region: string): Place {
  return { region, date, judge, outlet: host.replace(/^www\./, '') };
}

function situationOf(site: Site, company: Company, region: string): Situation {
  return { ...placeOf(site, region), outlet: company.name, provider: providerOf(company) };
}

const ALL_CHOICES: Choices = { service: SERVICES, payment: ['free', 'paid'], customer: CUSTOMER_CHOICES };

function choicesOf(company: Company, answers: Answers): Choices {
  const asked = askedOf(company.offers, answers.service === undefined ? {} : { service: answers.service });
  const offered = new Set(asked.flatMap(({ payments }) => payments));
  return {
    service: [...new Set(company.offers.map(({ service }) => service))],
    payment: (['free', 'paid'] as const).filter((payment) => offered.has(payment)),
    customer: CUSTOMER_CHOICES,
  };
}

/** Who is bound: the seat, and a foreign owner where the record knows one. An unknown seat stays unknown. */
function providerOf({ seat, owner }: Company): Provider {
  const foreign = owner?.country && owner.country !== seat.country ? owner.country : null;
  return {
    ...(seat.country === null ? {} : { country: seat.country }),
    ...(foreign === null ? {} : { ownedBy: foreign }),
  };
}

/** The oldest day any rule behind these answers was checked; null when none was used. */
export function oldestCheck({ parts, operators }: Law): string | null {
  const all = [...parts, ...operators.flatMap((row) => row.parts)];
  return all.flatMap(({ ruling }) => (ruling.checked === null ? [] : [ruling.checked])).sort()[0] ?? null;
}

/** The same facts come up for the parts, for each question and for each operator: asked once. */
export function remember(judge: Judge): Judge {
  return { ruling: once(judge.ruling), outcome: once(judge.outcome) };
}

function once<T>(ask: (facts: Facts) => T): (facts: Facts) => T {
  const known = new Map<string, T>();
  return (facts) => {
    const { provider, service, payment, customer, delivery, region } = facts;
    const key = `${provider.country} ${provider.ownedBy} ${service} ${payment} ${customer} ${delivery} ${region}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const answer = ask(facts);
    known.set(key, answer);
    return answer;
  };
}

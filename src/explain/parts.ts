import type { Offer } from '../companies/company.ts';
import type { Customer, Facts, Payment, Provider } from '../law/facts.ts';
import type { Outcome, Ruling } from '../law/ruling.ts';
import type { Service } from '../law/service.ts';
import type { Answers, Part } from './explanation.ts';
import { groundOf, joinRulings, withoutCovered } from './join-rulings.ts';

/** Puts questions to the law: {@link rule} with its rule set, and its outcome alone where the argument is not wanted. */
export interface Judge {
  readonly ruling: (facts: Facts) => Ruling;
  readonly outcome: (facts: Facts) => Outcome;
}

/** Where, when and of which site the law is asked. */
export interface Place {
  /** Name of the site as a media outlet may be listed by: some bans are on an outlet, wherever its visitors are let in. */
  readonly outlet: string;
  readonly region: string;
  readonly date: string;
  readonly judge: Judge;
}

/** What stays the same over all the parts of one answer. */
export interface Situation extends Place {
  readonly provider: Provider;
}

/** A {@link Situation} for which whole rulings are asked. */
type Ruled = Omit<Situation, 'judge'> & { readonly judge: Pick<Judge, 'ruling'> };

/** A service to ask about, with the ways of paying and the customers it is open to. */
export interface Asked {
  readonly service: Service;
  readonly payments: readonly Payment[];
  readonly customers: readonly Customer[];
  readonly delivery: Part['delivery'];
  /** True where a media outlet's content may be what is asked for. */
  readonly isOutlet: boolean;
}

/**
 * Without an answer the question is asked for private persons and for private companies that no list names: a state body
 * or a designated person is the exception, stays among the questions, and would turn every answer into "depends". The
 * visitor is taken for a private person wherever the offer is open to one; see {@link counts}.
 */
const CUSTOMERS: Record<Offer['customer'], readonly Customer[]> = {
  individuals: ['individual'],
  businesses: ['business'],
  both: ['individual', 'business'],
};

const PAYMENTS: Record<Offer['payment'], readonly Payment[]> = {
  free: ['free'],
  paid: ['paid'],
  both: ['free', 'paid'],
};

/**
 * What to ask the law for a company's offers, narrowed by the visitor's answers: the service they want, how they pay, who
 * they are. An offer that has no such plan drops out, unless that would leave nothing: then it is asked as it is offered.
 * A service the record does not list is asked in both ways of paying: the visitor says that it is offered.
 */
export function askedOf(offers: readonly Offer[], answers: Answers): Asked[] {
  const all = offers.map((offer) => ({
    service: offer.service,
    payments: PAYMENTS[offer.payment],
    customers: CUSTOMERS[offer.customer],
    delivery: offer.delivery,
    isOutlet: OUTLETS.has(offer.service),
  }));
  return narrow(all, answers);
}

/** The same for services of which nothing more is known. */
export function askedOfServices(services: readonly Service[], answers: Answers): Asked[] {
  return narrow(services.map(openToAll), answers);
}

function openToAll(service: Service): Asked {
  return {
    service,
    payments: service === 'education-paid' ? PAYMENTS.paid : PAYMENTS.both,
    customers: CUSTOMERS.both,
    delivery: ALWAYS_DELIVERED[service] ?? 'unknown',
    isOutlet: OUTLETS.has(service) || service === 'informational-material',
  };
}

/**
 * Services that offer or carry the content of media outlets. Reg. (EU) 833/2014 Art. 2f and reg. 54A of the British
 * Russia regulations reach broadcasters, platforms, search, app shops and access to the internet alike.
 */
const OUTLETS: ReadonlySet<Service> = new Set([
  'news-media',
  'streaming-media',
  'social-network',
  'search-engine',
  'app-store',
  'telecom-carrier',
]);

/** Services whose very name says how they reach the customer; of the others nobody knows until a record says. */
const ALWAYS_DELIVERED: Partial<Record<Service, Part['delivery']>> = {
  'software-download': 'download',
  'software-updates': 'download',
  'e-commerce-goods': 'goods',
  messaging: 'hosted',
  email: 'hosted',
  'social-network': 'hosted',
  'photo-sharing': 'hosted',
  'informational-material': 'hosted',
  'news-media': 'hosted',
  'web-hosting': 'hosted',
  'cloud-hosting': 'hosted',
  'search-engine': 'hosted',
};

function narrow(all: readonly Asked[], { service, payment, customer }: Answers): Asked[] {
  let asked = [...all];
  if (service !== undefined) {
    const wanted = asked.filter((one) => one.service === service);
    asked = wanted.length > 0 ? wanted : [openToAll(service)];
  }
  if (payment !== undefined && payment !== 'unknown') {
    const plans = asked.filter((one) => one.payments.includes(payment));
    asked = plans.length > 0 ? plans.map((one) => ({ ...one, payments: [payment] })) : asked;
  }
  // Who the visitor is changes the law even where the record says that such customers are not the usual ones.
  if (customer !== undefined && customer !== 'unknown') {
    asked = asked.map((one) => ({ ...one, customers: [customer] }));
  }
  return asked;
}

/** Asks the law for each way of paying and each customer, and joins into one part those with one answer on one ground. */
export function partsOf(asked: readonly Asked[], situation: Ruled): Part[] {
  return asked.flatMap((one) => {
    const rows = one.customers.flatMap((customer) =>
      joined(rowsFor(one, customer, situation), () => true, 'payments'),
    );
    return joined(rows, (a, b) => a.payments.join() === b.payments.join(), 'customers').filter(
      ({ customers, ruling }) => customers.some((customer) => counts(one, customer, ruling.outcome)),
    );
  });
}

/**
 * What companies would get counts beside what people get only where the law requires to refuse them: that makes a block
 * partly required and no over-compliance. That it depends for companies must not hide from a person that it is clear for
 * people; they hear of it when they say that they ask for one.
 */
function counts({ customers }: Asked, customer: Customer, outcome: Outcome): boolean {
  return customer !== 'business' || !customers.includes('individual') || outcome === 'required';
}

function rowsFor(asked: Asked, customer: Customer, situation: Ruled): Part[] {
  const { service, delivery } = asked;
  return asked.payments.map((payment) => ({
    service,
    delivery,
    payments: [payment],
    customers: [customer],
    ruling: situation.judge.ruling(factsOf(asked, payment, customer, situation)),
  }));
}

/** The outcomes of all that is asked, one question at a time, as they are wanted: for a verdict without parts. */
export function* outcomesOf(
  asked: readonly Asked[],
  situation: Situation,
): Generator<{ readonly facts: Facts; readonly outcome: Outcome }> {
  for (const one of asked) {
    for (const payment of one.payments) {
      for (const customer of one.customers) {
        const facts = factsOf(one, payment, customer, situation);
        const outcome = situation.judge.outcome(facts);
        if (counts(one, customer, outcome)) yield { facts, outcome };
      }
    }
  }
}

function factsOf(
  { service, delivery, isOutlet }: Asked,
  payment: Payment,
  customer: Customer,
  { provider, region, date, outlet }: Omit<Situation, 'judge'>,
): Facts {
  const facts = { region, provider, service, payment, customer, delivery, date };
  return isOutlet ? { ...facts, outlet } : facts;
}

/** Joins the rows that are alike and rest on the same ground, over their payments or their customers. */
function joined(
  rows: readonly Part[],
  alike: (a: Part, b: Part) => boolean,
  over: 'payments' | 'customers',
): Part[] {
  const kept: { part: Part; readonly ground: string }[] = [];
  for (const row of rows) {
    const ground = groundOf(row.ruling);
    const one = kept.find((each) => each.ground === ground && alike(each.part, row));
    if (one)
      one.part = {
        ...one.part,
        [over]: [...one.part[over], ...row[over]],
        ruling: joinRulings(one.part.ruling, row.ruling),
      };
    else kept.push({ part: row, ground });
  }
  return kept.map(({ part }) => settled(part));
}

/** A part without the turns that lead to what it covers itself. */
function settled(part: Part): Part {
  const { payments, customers, ruling } = part;
  const turns = withoutCovered(withoutCovered(ruling.turnsOn, 'payment', payments), 'customer', customers);
  return { ...part, ruling: { ...ruling, turnsOn: turns } };
}

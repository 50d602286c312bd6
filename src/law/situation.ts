import type { Customer, Delivery, Facts, Payment } from './facts.ts';
import type { Service } from './service.ts';
import { classesOf, seatsFor } from './who-is-bound.ts';

/** {@link Facts} with nothing unknown: what the rules are matched against. */
export interface Situation {
  readonly region: string;
  readonly date: string;
  readonly service: Service;
  readonly payment: Exclude<Payment, 'unknown'>;
  readonly customer: Exclude<Customer, 'unknown'>;
  readonly delivery: Exclude<Delivery, 'unknown'>;
  readonly outlet: string | null;
  readonly seat: string;
  /** Classes of provider, see `classesOf`. */
  readonly classes: ReadonlySet<string>;
}

const ALL = {
  payment: ['free', 'paid'],
  customer: ['individual', 'business', 'government', 'listed-person'],
} as const;

/** Services that hand over neither software nor goods: whatever a question says, they run on the provider's side. */
const HAND_NOTHING_OVER: ReadonlySet<Service> = new Set([
  'advertising',
  'cdn',
  'dns',
  'domain-registration',
  'payments',
  'remittances',
  'search-engine',
  'travel-booking',
  'web-hosting',
]);

/** The ways in which a service can reach people: what an unknown delivery stands for. */
export function deliveriesOf(service: Service): readonly Situation['delivery'][] {
  if (HAND_NOTHING_OVER.has(service)) return ['hosted'];
  return service === 'e-commerce-goods' ? ['hosted', 'download', 'goods'] : ['hosted', 'download'];
}

/** Every situation that `facts` leaves possible; one when no fact is unknown. At most 384. */
export function situationsOf(facts: Facts): readonly Situation[] {
  const { region, date, service } = facts;
  const payments = facts.payment === 'unknown' ? ALL.payment : [facts.payment];
  const customers = facts.customer === 'unknown' ? ALL.customer : [facts.customer];
  const deliveries =
    facts.delivery === 'unknown' || HAND_NOTHING_OVER.has(service) ? deliveriesOf(service) : [facts.delivery];
  const seats = facts.provider.country === undefined ? seatsFor(region) : [facts.provider.country];
  const outlet = facts.outlet === undefined ? null : plainName(facts.outlet);
  const situations: Situation[] = [];
  for (const seat of seats) {
    const classes = classesOf({ ...facts.provider, country: seat }, region, date);
    for (const payment of payments)
      for (const customer of customers)
        for (const delivery of deliveries)
          situations.push({ region, date, service, payment, customer, delivery, outlet, seat, classes });
  }
  return situations;
}

/** Name of a media outlet for comparing: "RT " and "rt" are one. */
export function plainName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

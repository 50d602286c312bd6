import type { Customer, Delivery, Facts, Payment } from './facts.ts';
import type { Service } from './service.ts';
import { classesOf, REPRESENTATIVE_SEATS } from './who-is-bound.ts';

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

/** Goods can only be asked of services that have any. */
const DELIVERIES_WITHOUT_GOODS = ['hosted', 'download'] as const;
const DELIVERIES_WITH_GOODS = ['hosted', 'download', 'goods'] as const;

/** Every situation that `facts` leaves possible; one when no fact is unknown. At most 240. */
export function situationsOf(facts: Facts): readonly Situation[] {
  const { region, date, service } = facts;
  const payments = facts.payment === 'unknown' ? ALL.payment : [facts.payment];
  const customers = facts.customer === 'unknown' ? ALL.customer : [facts.customer];
  const unknownDelivery = service === 'e-commerce-goods' ? DELIVERIES_WITH_GOODS : DELIVERIES_WITHOUT_GOODS;
  const deliveries = facts.delivery === 'unknown' ? unknownDelivery : [facts.delivery];
  const seats = facts.provider.country === undefined ? REPRESENTATIVE_SEATS : [facts.provider.country];
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

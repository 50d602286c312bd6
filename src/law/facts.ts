import type { Service } from './service.ts';

export const PAYMENTS = ['free', 'paid', 'unknown'] as const;
export type Payment = (typeof PAYMENTS)[number];

/** `business` is a private company that no list names; `listed-person` is designated by name. */
export const CUSTOMERS = ['individual', 'business', 'government', 'listed-person', 'unknown'] as const;
export type Customer = (typeof CUSTOMERS)[number];

/** `hosted` runs on the provider's side, `download` leaves it as software, `goods` are shipped. */
export const DELIVERIES = ['hosted', 'download', 'goods', 'unknown'] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** Who provides: ISO 3166-1 alpha-2. An absent `country` means unknown; an absent `ownedBy` means no foreign owner that matters. */
export interface Provider {
  readonly country?: string;
  readonly ownedBy?: string;
}

/** One question to the law: may this provider serve this customer there, on this day? */
export interface Facts {
  /** Where the customer is: ISO 3166-1 alpha-2, or ISO 3166-2 for Ukrainian regions (UA-43). */
  readonly region: string;
  readonly provider: Provider;
  readonly service: Service;
  readonly payment: Payment;
  readonly customer: Customer;
  readonly delivery: Delivery;
  /** Media outlet whose content is asked for ("RT"), where the question is about one. */
  readonly outlet?: string;
  /** Day of the question, YYYY-MM-DD. */
  readonly date: string;
}

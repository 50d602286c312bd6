import type { Customer } from '../law/facts.ts';
import type { Part } from './explanation.ts';
import { type Value, word } from './line.ts';

/**
 * On what terms and to whom a part is offered: "free and paid, for people and for companies". How it is delivered is said
 * only where another of the parts is the same service delivered otherwise.
 */
export function termsOf({ service, payments, customers, delivery }: Part, all: readonly Part[]): Value {
  const differs = all.some((one) => one.service === service && one.delivery !== delivery);
  return {
    listed: [
      { all: payments.map((payment) => word('payment', payment)) },
      ...(differs ? [word('fact_delivery', delivery)] : []),
      { all: customers.map(customerWord) },
    ],
  };
}

/** Whom the popup's list of services never names has words among its questions only. */
const customerWord = (customer: Customer): Value =>
  word(customer === 'listed-person' ? 'fact_customer' : 'customer', customer);

import { decidingSteps } from '../explain/deciding-steps.ts';
import type { Facts } from '../law/facts.ts';
import { EARLIEST } from '../law/parse-facts.ts';
import type { RuleSet } from '../law/rule-set.ts';
import type { Ruling } from '../law/ruling.ts';
import type { Service } from '../law/service.ts';
import { type Period, timeline } from '../law/timeline.ts';

/** What the visitor picks on the page. */
export interface LawChoice {
  readonly region: string;
  /** Seat of the operator, ISO 3166-1. */
  readonly country: string;
  readonly service: Service;
  readonly payment: 'free' | 'paid';
  readonly customer: 'individual' | 'business';
}

const DOWNLOADED: readonly Service[] = ['software-download', 'software-updates', 'open-source'];

/** How a service usually reaches people: asking that too would only be in the way. */
export function deliveryOf(service: Service): 'hosted' | 'download' | 'goods' {
  if (service === 'e-commerce-goods') return 'goods';
  return DOWNLOADED.includes(service) ? 'download' : 'hosted';
}

/**
 * Periods from the first day on record to `today`, oldest first, cut where the answer or the rules it rests on change:
 * that a licence was followed by another is part of the story.
 */
export function lawPeriods(choice: LawChoice, rules: RuleSet, today: string): readonly Period[] {
  const { region, country, service, payment, customer } = choice;
  const question: Omit<Facts, 'date'> = {
    region,
    provider: { country },
    service,
    payment,
    customer,
    delivery: deliveryOf(service),
  };
  return timeline(question, rules, EARLIEST, today, restsOnTheSame);
}

function restsOnTheSame(before: Ruling, after: Ruling): boolean {
  const rulesOf = (ruling: Ruling) => decidingSteps(ruling).map(({ rule, effect }) => `${rule} ${effect}`);
  return before.outcome === after.outcome && rulesOf(before).join() === rulesOf(after).join();
}

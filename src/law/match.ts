import type { Rule } from './rule-format.ts';
import type { Situation } from './situation.ts';

/** A rule made quick to match: lists as sets. */
export interface Matcher {
  readonly rule: Rule;
  readonly services: ReadonlySet<string> | null;
  readonly outlets: ReadonlySet<string> | null;
}

/** True on the days from `from` to `to`, both included; null is open. */
export function inForce(rule: Rule, date: string): boolean {
  return (rule.from === null || rule.from <= date) && (rule.to === null || date <= rule.to);
}

/** True for guidance for every region ("no measure closes this country"): it speaks only where nothing more precise does. */
export const isFallback = (rule: Rule): boolean => rule.kind === 'guidance' && rule.regions.includes('*');

/**
 * True for a prohibition of dealings with ordinary people or companies of a region that it names. One of media outlets
 * names the places where they may not be shown: it says nothing of anybody else there.
 */
export const closesRegion = (rule: Rule): boolean =>
  rule.kind === 'prohibition' &&
  rule.outlet === undefined &&
  !rule.regions.includes('*') &&
  (rule.customer === undefined || rule.customer.some((each) => each === 'individual' || each === 'business'));

/** True when a class of provider in the rule is one the provider falls into. */
export function binds(rule: Rule, classes: ReadonlySet<string>): boolean {
  for (const name of rule.bound) if (classes.has(name)) return true;
  return false;
}

/** True when the rule speaks of this service; a rule about outlets (`*`: any) speaks only where one is named. */
export function speaksOfService(matcher: Matcher, situation: Situation): boolean {
  if (matcher.services !== null && !matcher.services.has(situation.service)) return false;
  if (matcher.outlets === null) return true;
  return situation.outlet !== null && (matcher.outlets.has('*') || matcher.outlets.has(situation.outlet));
}

/** True when payment, customer and delivery are among those the rule speaks of. */
export function speaksOfDealing(rule: Rule, situation: Situation): boolean {
  return (
    (rule.payment === undefined || rule.payment.includes(situation.payment)) &&
    (rule.customer === undefined || rule.customer.includes(situation.customer)) &&
    (rule.delivery === undefined || rule.delivery.includes(situation.delivery))
  );
}

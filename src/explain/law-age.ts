import { daysBetween } from '../law/days.ts';
import { OLD_AFTER_DAYS } from '../law/law-check.ts';

/**
 * True when a day lies more than {@link OLD_AFTER_DAYS} days before another; both YYYY-MM-DD. Null is never old. Law moves by
 * licences and packages some months apart: rules not looked at for longer may have changed.
 */
export function isOld(checked: string | null, date: string): boolean {
  return checked !== null && daysBetween(checked, date) > OLD_AFTER_DAYS;
}

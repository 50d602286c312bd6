/** Law moves by licences and packages some months apart: rules not looked at for longer than this may have changed. */
export const OLD_AFTER_DAYS = 180;
const DAY = 86_400_000;

/** True when a day lies more than {@link OLD_AFTER_DAYS} days before another; both YYYY-MM-DD. Null is never old. */
export function isOld(checked: string | null, date: string): boolean {
  return checked !== null && Date.parse(date) - Date.parse(checked) > OLD_AFTER_DAYS * DAY;
}

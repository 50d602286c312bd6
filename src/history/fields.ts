import * as v from 'valibot';
import { isDay } from '../law/days.ts';
import { isRegion } from '../law/region.ts';

/** A day that is in the calendar, YYYY-MM-DD. */
export const DAY = v.pipe(v.string(), v.check(isDay));

/** Host as addresses have it: lower-case ASCII, no port. */
export const HOST = v.pipe(
  v.string(),
  v.maxLength(253),
  v.regex(/^[a-z0-9._-]+$|^\[[0-9a-f:]+\]$/),
  // One that no address can have (256.1.1.1) is no match pattern either: Chromium then refuses all patterns it comes with.
  v.check((host) => URL.canParse(`http://${host}/`) && new URL(`http://${host}/`).hostname === host),
);

/** ISO 3166 code of a place on record. */
export const REGION = v.pipe(v.string(), v.check(isRegion));

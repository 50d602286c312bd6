import type { UKRAINIAN_REGIONS } from '../law/region.ts';
import type { PlainKey } from './message-key.ts';

/** Names of the regions that CLDR has none for. A region that the law tells apart and that lacks a name here is no valid type. */
const NAMES: Readonly<Record<(typeof UKRAINIAN_REGIONS)[number], PlainKey>> = {
  'UA-09': 'region_ua_09',
  'UA-14': 'region_ua_14',
  'UA-23': 'region_ua_23',
  'UA-40': 'region_ua_40',
  'UA-43': 'region_ua_43',
  'UA-65': 'region_ua_65',
};

/** Message key of a region CLDR has no name for, null for any other code. */
export function regionMessageKey(code: string): PlainKey | null {
  return Object.hasOwn(NAMES, code) ? NAMES[code as keyof typeof NAMES] : null;
}

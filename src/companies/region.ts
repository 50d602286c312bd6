/** Regions of Ukraine that sanctions rules name, by ISO 3166-2. */
const UKRAINIAN = new Set(['UA-09', 'UA-14', 'UA-23', 'UA-40', 'UA-43', 'UA-65']);
const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** True for an ISO 3166-1 alpha-2 code in use, and for the Ukrainian regions that the rules tell apart. */
export function isRegion(code: string): boolean {
  if (UKRAINIAN.has(code)) return true;
  // Codes such as ZZ (unknown) or EU (a reservation) have a name too, and are no country.
  return /^[A-Z]{2}$/.test(code) && !NO_COUNTRY.has(code) && names.of(code) !== undefined;
}

const NO_COUNTRY = new Set([
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'QO',
  'TA',
  'UK',
  'UN',
  'XA',
  'XB',
  'ZZ',
]);

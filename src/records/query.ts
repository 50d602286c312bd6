import { normaliseHost } from '../companies/host.ts';
import { isRegion } from '../law/region.ts';

/** What the address of the page asks for. Anybody can write an address, so a value that does not fit is named, not shown. */
export interface Query {
  /** Host in the form that records use; null when none was given or it is none. */
  readonly host: string | null;
  /** ISO 3166 code; null likewise. */
  readonly region: string | null;
  /** Parameters that were given and do not fit. */
  readonly bad: readonly ('host' | 'region')[];
}

/** Reads `?host=…&region=…`. Only the first of each counts; an empty one is as good as none. */
export function readQuery(search: string): Query {
  const wanted = new URLSearchParams(search);
  const given = { host: wanted.get('host') || null, region: wanted.get('region') || null };
  const host = given.host === null ? null : normaliseHost(given.host.trim());
  const region = given.region !== null && isRegion(given.region) ? given.region : null;
  const bad: ('host' | 'region')[] = [];
  if (given.host !== null && host === null) bad.push('host');
  if (given.region !== null && region === null) bad.push('region');
  return { host, region, bad };
}

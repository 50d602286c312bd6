import type { Notice } from '../notice/notice.ts';
import type { Explanation } from './explanation.ts';

/**
 * True when something said of one region holds for a visitor in another: the same code, a country for its regions
 * (UA for UA-43, never the reverse: a rule for Crimea does not reach Kyiv), and Crimea for Sevastopol, which records,
 * notices and rules alike mean when they say Crimea.
 */
export function covers(said: string, visitor: string): boolean {
  return said === visitor || visitor.startsWith(`${said}-`) || (said === 'UA-43' && visitor === 'UA-40');
}

/** Those who make the sanctions that notices blame. */
const LAWMAKERS: ReadonlySet<string> = new Set(['US', 'EU', 'GB', 'CA', 'JP', 'AU', 'CH']);

/**
 * The places a notice turns away. "Due to US sanctions, not available in your country" names a lawmaker, not the
 * visitor's place: taken for one, the answer would be for America, and "not required" where it may be.
 */
export function placesNamed(notice: Notice | null): readonly string[] {
  if (notice === null) return [];
  return notice.kind === 'sanctions'
    ? notice.regions.filter((region) => !LAWMAKERS.has(region))
    : notice.regions;
}

type RegionFields = Pick<Explanation, 'region' | 'regionFromNotice' | 'regionSetting' | 'regionNotListed'>;

/**
 * The region the answer is for. A notice that names one place wins over the setting: the site believes the visitor is
 * there. Where the setting is the more exact (UA-43 under a notice for UA), or one of several places named, it stays. A
 * list of several without the visitor's own leaves the setting too, and says that the notice does not fit: taking the
 * first entry would explain the law of a place nobody is in.
 */
export function regionFor(setting: string | null, notice: Notice | null): RegionFields {
  const named = placesNamed(notice);
  const kept = { region: setting, regionFromNotice: false, regionSetting: setting, regionNotListed: false };
  if (named.length === 0 || (setting !== null && named.some((place) => covers(place, setting)))) return kept;
  const single = named.length === 1 || named.every((place) => covers(named[0] ?? '', place));
  if (single) return { ...kept, region: named[0] ?? null, regionFromNotice: true };
  return { ...kept, regionNotListed: setting !== null };
}

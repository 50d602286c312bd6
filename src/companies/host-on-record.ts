import type { Evidence } from './company.ts';

/**
 * A list of refusing hosts that somebody outside the project keeps: evidence that several records share.
 * `src/companies/lists.json` holds them all, so that a list's date stands in one place.
 */
export interface CommunityList extends Evidence {
  /** Regions whose visitors the list says are refused. */
  readonly regions: readonly string[];
  /** Terms under which the list is given, or that none were seen. */
  readonly licence: string;
  /** Id of the list it is made from; such a list never counts as a second owner. */
  readonly derivedFrom?: string;
  /** True when hosts on record may rest on it; false when it is only pointed to for single companies. */
  readonly countsForHosts: boolean;
  /** One sentence of ours: how it was used here, or why it was left out. */
  readonly use: string;
}

/** A host that no company record covers, reported for a region by lists of at least two independent owners. Never a motive. */
export interface HostOnRecord {
  readonly host: string;
  readonly reports: readonly HostReport[];
}

export interface HostReport {
  /** ISO 3166 code. */
  readonly region: string;
  /** Ids of the lists, sorted, of at least two owners. */
  readonly lists: readonly string[];
  /** Independent owners among the lists. */
  readonly owners: number;
  /** Day the newest of the lists was last changed, YYYY-MM-DD; null when none bears a date. */
  readonly lastSeen: string | null;
}

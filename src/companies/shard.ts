import type { Company } from './company.ts';
import type { CommunityList, HostReport } from './host-on-record.ts';

/** What `data/companies/index.json` holds. Its size does not grow with the number of companies. */
export interface CompanyIndex {
  /** Revision of this format; a reader that knows another one must not guess. */
  readonly format: 1;
  /** Shards are numbered from 0; a power of two. */
  readonly shards: number;
  /** Public suffixes of two and more labels under which some host on record is registered (`co.uk`), sorted. */
  readonly suffixes: readonly string[];
  /** The community lists that records and hosts cite. */
  readonly lists: readonly CommunityList[];
  readonly companies: number;
  readonly restrictions: number;
  /** Pieces of evidence, those of the lists among them. */
  readonly evidence: number;
  readonly hostsOnRecord: number;
  /** Newest day any evidence was checked, YYYY-MM-DD; null for an empty set. */
  readonly checked: string | null;
  /** Oldest such day. */
  readonly oldestChecked: string | null;
}

/** What `data/companies/<number>.json` holds: all that is on record for the domains that fall into it. */
export interface CompanyShard {
  /** Host → id of its company. */
  readonly hosts: Readonly<Record<string, string>>;
  /** Hosts below which nothing matches: what stands there belongs to their users (`github.io`). */
  readonly userContent: readonly string[];
  /** Companies by id; one whose hosts fall into several shards stands in each of them. Lists' evidence is left out. */
  readonly companies: Readonly<Record<string, Company>>;
  readonly onRecord: Readonly<Record<string, readonly HostReport[]>>;
}

/**
 * The domain that decides the shard: one label more than the public suffix. All parents of a host that can be on record
 * share it, so one shard answers for all of them.
 *
 * The reader needs no public-suffix list (41 kB): only the suffixes that the data uses matter, and they are in the index.
 * A suffix that is not there can only send a host to a shard that does not know it.
 */
export function domainOf(host: string, suffixes: ReadonlySet<string>): string {
  const labels = host.split('.');
  for (let size = Math.min(labels.length - 1, 4); size >= 2; size--) {
    if (suffixes.has(labels.slice(-size).join('.'))) return labels.slice(-size - 1).join('.');
  }
  return labels.slice(-2).join('.');
}

/** Shard of a domain: FNV-1a, 32 bits, over its characters (ASCII here), modulo the number of shards. */
export function shardOf(domain: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < domain.length; at++) {
    hash = Math.imul(hash ^ domain.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) % shards;
}

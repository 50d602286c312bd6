import { citedBy } from './cited.ts';
import type { Company } from './company.ts';
import { hostAndParents, normaliseHost } from './host.ts';
import type { HostOnRecord } from './host-on-record.ts';
import { type CompanyIndex, type CompanyShard, domainOf, shardOf } from './shard.ts';

/** What is on record for a host. */
export type Found =
  | { readonly type: 'company'; readonly company: Company; readonly matched: string }
  | { readonly type: 'host-on-record'; readonly record: HostOnRecord };

/**
 * The shard that can know a host.
 *
 * @returns its number, or null when the input is no host name: then nothing is on record for it.
 */
export function shardFor(input: string, index: CompanyIndex): number | null {
  const host = normaliseHost(input);
  return host === null ? null : shardOf(domainOf(host, new Set(index.suffixes)), index.shards);
}

/**
 * What is on record for a host, on label boundaries: `app.slack.com` is Slack, `notslack.com` is not. The most precise
 * host on record wins (`play.google.com` before `google.com`); below a host of user content (`github.io`) nothing
 * matches. A company wins over a host on record, which says less.
 *
 * @param shard the shard {@link shardFor} names; another one gives null
 */
export function findCompany(input: string, index: CompanyIndex, shard: CompanyShard): Found | null {
  const host = normaliseHost(input);
  if (host === null) return null;
  let onRecord: Found | null = null;
  for (const candidate of hostAndParents(host)) {
    if (candidate !== host && shard.userContent.includes(candidate)) break;
    const id = own(shard.hosts, candidate);
    const company = id === undefined ? undefined : own(shard.companies, id);
    if (company !== undefined) {
      return { type: 'company', company: withLists(company, index), matched: candidate };
    }
    const reports = own(shard.onRecord, candidate);
    if (reports !== undefined) onRecord ??= { type: 'host-on-record', record: { host: candidate, reports } };
  }
  return onRecord;
}

/** Host names are input: `constructor` must not find what every object has. */
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Adds the community lists a record cites to its evidence: they stand once, in the index. */
function withLists(company: Company, index: CompanyIndex): Company {
  const cited = new Set(citedBy(company));
  const lists = index.lists.filter((list) => cited.has(list.id));
  return lists.length === 0 ? company : { ...company, evidence: [...company.evidence, ...lists] };
}

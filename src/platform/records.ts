import type { Company } from '../companies/company.ts';
import type { CommunityList, HostOnRecord } from '../companies/host-on-record.ts';
import { findCompany, shardFor } from '../companies/look-up.ts';
import type { CompanyIndex, CompanyShard } from '../companies/shard.ts';
import { unpackRules } from '../law/packed-rules.ts';
import type { RuleSet } from '../law/rule-set.ts';
import { readPackaged, readPackagedText } from './packaged.ts';
import type { PackagedPath } from './packaged-path.ts';

/** What the package knows of one host, and the rules to judge it by: all that {@link explain} needs besides the visitor. */
export interface Records {
  readonly rules: RuleSet;
  readonly company: Company | null;
  readonly onRecord: { readonly record: HostOnRecord; readonly lists: readonly CommunityList[] } | null;
}

export const RULES = 'data/rules.txt';
export const INDEX = 'data/companies/index.json';

/** Files read once, kept while this page or worker lives. A reading that failed is forgotten, so that the next may do. */
const kept = new Map<string, Promise<unknown>>();

function once<T>(path: PackagedPath, read: () => Promise<T>): Promise<T> {
  const known = kept.get(path) as Promise<T> | undefined;
  if (known) return known;
  const reading = read();
  kept.set(path, reading);
  reading.catch(() => kept.delete(path));
  return reading;
}

const read = (path: PackagedPath) => once(path, () => readPackaged(path));

/** Path of the one shard that can know a host; null for what is no host name. */
export function shardPath(host: string, index: CompanyIndex): PackagedPath | null {
  const number = shardFor(host, index);
  return number === null ? null : `data/companies/${number}.json`;
}

/** Reads rules, index and the one shard that can know the host. The build made and checked these files. */
export async function recordsFor(host: string): Promise<Records> {
  const [rules, index] = await Promise.all([loadRules(), loadIndex()]);
  const path = shardPath(host, index);
  if (path === null) return { rules, company: null, onRecord: null };
  const shard = (await read(path)) as CompanyShard;
  const found = findCompany(host, index, shard);
  return {
    rules,
    company: found?.type === 'company' ? found.company : null,
    onRecord: found?.type === 'host-on-record' ? { record: found.record, lists: index.lists } : null,
  };
}

/** The rules alone, for a question about no host. */
export const loadRules = (): Promise<RuleSet> =>
  once(RULES, async () => unpackRules(await readPackagedText(RULES)));

/** The index alone, for what it counts. */
export async function loadIndex(): Promise<CompanyIndex> {
  return (await read(INDEX)) as CompanyIndex;
}

import type { Company } from '../companies/company.ts';
import type { CommunityList, HostOnRecord } from '../companies/host-on-record.ts';
import { findCompany, shardFor } from '../companies/look-up.ts';
import type { CompanyIndex, CompanyShard } from '../companies/shard.ts';
import { loadRuleSet } from '../law/load-rule-set.ts';
import type { RuleSet } from '../law/rule-set.ts';
import { readPackaged } from './packaged.ts';

/** What the package knows of one host, and the rules to judge it by: all that {@link explain} needs besides the visitor. */
export interface Records {
  readonly rules: RuleSet;
  readonly company: Company | null;
  readonly onRecord: { readonly record: HostOnRecord; readonly lists: readonly CommunityList[] } | null;
}

const RULES = 'data/rules.json';
const INDEX = 'data/companies/index.json';

/** Files read once, kept while this page or worker lives. A reading that failed is forgotten, so that the next may do. */
const kept = new Map<string, Promise<unknown>>();

function read(path: string): Promise<unknown> {
  const known = kept.get(path);
  if (known) return known;
  const reading = readPackaged(path);
  kept.set(path, reading);
  reading.catch(() => kept.delete(path));
  return reading;
}

/** Starts reading what a host needs, while its page is still being looked at. Faults show in {@link recordsFor}. */
export function preloadRecords(host: string): void {
  recordsFor(host).catch(() => undefined);
}

/** Reads rules, index and the one shard that can know the host. The build made and checked these files. */
export async function recordsFor(host: string): Promise<Records> {
  const [packedRules, packedIndex] = await Promise.all([read(RULES), read(INDEX)]);
  const rules = loadRuleSet(packedRules);
  const index = packedIndex as CompanyIndex;
  const number = shardFor(host, index);
  if (number === null) return { rules, company: null, onRecord: null };
  const shard = (await read(`data/companies/${number}.json`)) as CompanyShard;
  const found = findCompany(host, index, shard);
  return {
    rules,
    company: found?.type === 'company' ? found.company : null,
    onRecord: found?.type === 'host-on-record' ? { record: found.record, lists: index.lists } : null,
  };
}

/** The rules alone, for a question about no host. */
export async function loadRules(): Promise<RuleSet> {
  return loadRuleSet(await read(RULES));
}

/** The index alone, for what it counts. */
export async function loadIndex(): Promise<CompanyIndex> {
  return (await read(INDEX)) as CompanyIndex;
}

/** The day it is where the visitor is, YYYY-MM-DD. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

import { getPublicSuffix } from 'tldts';
import { type CompanyFile, checkCompanies } from './check.ts';
import { checkHosts } from './check-hosts.ts';
import type { Company } from './company.ts';
import { hostAndParents } from './host.ts';
import type { CommunityList, HostReport } from './host-on-record.ts';
import type { Problem } from './problem.ts';
import { type HostsFile, type Parsed, parseCompany, parseHosts, parseLists } from './schema.ts';
import { type CompanyIndex, type CompanyShard, domainOf, shardOf } from './shard.ts';

/** A file of `src/companies/` as it was read: `data/slack.json`, `hosts/ru.json` or `lists.json`, and its JSON value. */
export interface SourceFile {
  readonly file: string;
  readonly value: unknown;
}

export interface CompiledCompanies {
  readonly index: CompanyIndex;
  /** By number. */
  readonly shards: readonly CompanyShard[];
}

export type Compiled =
  | ({ readonly ok: true } & CompiledCompanies)
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Companies a shard holds at most on average, and half as many at least: small enough to read at once, large enough that
 * the zip finds what repeats. Half of it makes a look-up 0.1 ms faster and the package a seventh larger.
 */
const COMPANIES_PER_SHARD = 24;
const HOSTS_PER_SHARD = 64;

/**
 * Checks all records and turns them into what is packaged. Pure and deterministic: the same files in any order give
 * the same bytes.
 *
 * @param today YYYY-MM-DD, for dates that lie ahead
 */
export function compile(files: readonly SourceFile[], today: string): Compiled {
  const problems: Problem[] = [];
  const take = <T>(parsed: Parsed<T>): T[] => {
    if ('value' in parsed) return [parsed.value];
    problems.push(...parsed.problems);
    return [];
  };
  const sorted = files.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const under = (folder: string) => sorted.filter(({ file }) => file.startsWith(folder));

  const companies: CompanyFile[] = under('data/').flatMap(({ file, value }) =>
    take(parseCompany(file, value)).map((company) => ({ file, company })),
  );
  const lists = under('lists.json').flatMap(({ file, value }) => take(parseLists(file, value)).flat());
  const hosts = under('hosts/').flatMap(({ file, value }) =>
    take(parseHosts(file, value)).map((parsed) => ({ file, ...parsed })),
  );
  // A record that cannot be read would make every claim on it look unknown: first the form, then the sense.
  if (problems.length === 0) {
    problems.push(...checkCompanies(companies, lists, today), ...checkHosts(hosts, lists));
  }
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    ...pack(
      companies.map(({ company }) => company),
      lists,
      hosts,
    ),
  };
}

/** Lays checked records out in shards. Exported for measuring with made-up companies. */
export function pack(
  companies: readonly Company[],
  lists: readonly CommunityList[],
  hostFiles: readonly HostsFile[],
): CompiledCompanies {
  const covered = coveredBy(companies);
  const onRecord = reportsByHost(hostFiles, lists, covered);
  const hosts = [...companies.flatMap((company) => company.hosts), ...onRecord.keys()];
  const suffixes = new Set(
    hosts.map((host) => getPublicSuffix(host) ?? '').filter((suffix) => suffix.includes('.')),
  );
  const wanted = Math.max(companies.length / COMPANIES_PER_SHARD, onRecord.size / HOSTS_PER_SHARD, 1);
  const shards = 2 ** Math.ceil(Math.log2(wanted));
  const drafts = Array.from({ length: shards }, () => ({
    hosts: new Map<string, string>(),
    userContent: new Set<string>(),
    companies: new Map<string, Company>(),
    onRecord: new Map<string, readonly HostReport[]>(),
  }));
  const draftFor = (host: string) => drafts[shardOf(domainOf(host, suffixes), shards)];

  for (const company of companies) {
    for (const host of company.hosts) {
      const draft = draftFor(host);
      draft?.hosts.set(host, company.id);
      draft?.companies.set(company.id, company);
      if (isPrivateSuffix(host)) draft?.userContent.add(host);
    }
    for (const host of company.userContent ?? []) draftFor(host)?.userContent.add(host);
  }
  for (const [host, reports] of onRecord) draftFor(host)?.onRecord.set(host, reports);

  const evidence = [...companies.flatMap((company) => company.evidence), ...lists];
  const checked = evidence.map((each) => each.checked).sort();

  return {
    index: {
      format: 1,
      shards,
      suffixes: [...suffixes].sort(),
      lists: lists.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      companies: companies.length,
      restrictions: companies.reduce((sum, { restrictions }) => sum + restrictions.length, 0),
      evidence: evidence.length,
      hostsOnRecord: onRecord.size,
      checked: checked.at(-1) ?? null,
      oldestChecked: checked[0] ?? null,
    },
    shards: drafts.map((draft) => ({
      hosts: sortedObject(draft.hosts),
      userContent: [...draft.userContent].sort(),
      companies: sortedObject(draft.companies),
      onRecord: sortedObject(draft.onRecord),
    })),
  };
}

/** True for hosts that the public-suffix list names as given out to users (`github.io`). */
function isPrivateSuffix(host: string): boolean {
  return getPublicSuffix(host, { allowPrivateDomains: true }) === host;
}

/** Tells the hosts that a look-up would answer with a company. */
function coveredBy(companies: readonly Company[]): (host: string) => boolean {
  const taken = new Set(companies.flatMap(({ hosts }) => hosts));
  const userContent = new Set(companies.flatMap((company) => company.userContent ?? []));
  return (host) => {
    for (const candidate of hostAndParents(host)) {
      if (candidate !== host && (userContent.has(candidate) || isPrivateSuffix(candidate))) return false;
      if (taken.has(candidate)) return true;
    }
    return false;
  };
}

/** Hosts that a company record covers are left to it: the record says more. */
function reportsByHost(
  files: readonly HostsFile[],
  lists: readonly CommunityList[],
  covered: (host: string) => boolean,
): Map<string, HostReport[]> {
  const byId = new Map(lists.map((list) => [list.id, list]));
  const reports = new Map<string, HostReport[]>();
  for (const { region, hosts } of files) {
    for (const [host, ids] of Object.entries(hosts)) {
      if (covered(host)) continue;
      const named = ids.flatMap((id) => byId.get(id) ?? []);
      const lastSeen =
        named
          .map(({ date }) => date ?? '')
          .sort()
          .at(-1) ?? '';
      const report = {
        region,
        lists: ids.toSorted(),
        owners: new Set(named.map(({ publisher }) => publisher)).size,
        lastSeen: lastSeen === '' ? null : lastSeen,
      };
      reports.set(host, [...(reports.get(host) ?? []), report]);
    }
  }
  return reports;
}

function sortedObject<T>(entries: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

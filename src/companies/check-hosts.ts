import type { CommunityList } from './host-on-record.ts';
import type { Problem } from './problem.ts';
import type { HostsFile } from './schema.ts';

/**
 * Hosts on record rest on lists of at least two independent owners that cover the region; copies, mixed lists and lists
 * whose terms forbid it do not count.
 */
export function checkHosts(
  files: readonly (HostsFile & { readonly file: string })[],
  lists: readonly CommunityList[],
): Problem[] {
  const byId = new Map(lists.map((list) => [list.id, list]));
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { file, region, hosts } of files) {
    if (seen.has(region))
      problems.push({ file, field: 'region', remedy: `keep the hosts of ${region} in one file` });
    seen.add(region);
    for (const [host, ids] of Object.entries(hosts)) {
      const unknown = ids.find((id) => !byId.has(id));
      const counted = ids
        .flatMap((id) => byId.get(id) ?? [])
        .filter((list) => list.countsForHosts && list.regions.includes(region));
      const owners = new Set(counted.map((list) => list.publisher));
      const remedy =
        unknown !== undefined
          ? `add ${unknown} to lists.json or correct the id`
          : owners.size < 2 || counted.length < ids.length
            ? `name lists of at least two owners that count for ${region}, and no others, or take the host out`
            : null;
      if (remedy !== null) problems.push({ file, field: `hosts.${host}`, remedy });
    }
  }
  return problems;
}

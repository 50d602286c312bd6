import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadCompanies } from '../../src/cli/data-files.ts';
import type { Company, Restriction } from '../../src/companies/company.ts';
import { firstDay } from '../../src/companies/dates.ts';
import { findCompany, shardFor } from '../../src/companies/look-up.ts';
import { problemLine } from '../../src/companies/problem.ts';
import { latestToday } from '../../src/law/days.ts';

const loaded = loadCompanies(latestToday());
const problems = loaded.ok ? [] : loaded.problems.map(problemLine);
if (!loaded.ok) throw new Error(problems.join('\n'));
const { companies, index, shards, lists } = loaded.records;

function recordOf(host: string): Company {
  const number = shardFor(host, index);
  const shard = number === null ? undefined : shards[number];
  const found = shard === undefined ? null : findCompany(host, index, shard);
  if (found?.type !== 'company') throw new Error(`no company on record for ${host}`);
  return found.company;
}

/** The restrictions of a host's company for a region that begin in a year, or bear no date. */
function restrictions(host: string, region: string, year: string | null): Restriction[] {
  return recordOf(host).restrictions.filter(
    ({ regions, since }) =>
      regions.includes(region) && (since === null ? year === null : firstDay(since).startsWith(year ?? '-')),
  );
}

describe('the records', () => {
  it('are at least 500, each with evidence for every restriction', () => {
    expect(companies.length).toBeGreaterThanOrEqual(500);
    const known = new Set(lists.map(({ id }) => id));
    for (const { id, restrictions: rows, evidence } of companies) {
      const ids = new Set([...known, ...evidence.map((piece) => piece.id)]);
      for (const row of rows)
        expect(row.evidence.length > 0 && row.evidence.every((cited) => ids.has(cited)), id).toBe(true);
    }
  });

  it('find every company under each of its hosts', () => {
    for (const { id, hosts } of companies) for (const host of hosts) expect(recordOf(host).id, host).toBe(id);
  });

  it('say nothing of the law in the words of what happened', () => {
    const opinion = /illegal|unlawful|over-?compl|not required by law|although the law/i;
    for (const { id, restrictions: rows } of companies)
      for (const { what } of rows) expect(what, id).not.toMatch(opinion);
  });

  it('fit into 400 kB of the package', () => {
    const files = [['index.json', index], ...shards.map((shard, at) => [`${at}.json`, shard])] as const;
    const zip = zipSync(
      Object.fromEntries(files.map(([name, value]) => [name as string, strToU8(JSON.stringify(value))])),
      {
        level: 9,
      },
    );
    expect(zip.byteLength).toBeLessThan(400_000);
  });
});

describe('the cases everybody quotes', () => {
  it.each<[string, string, string, string | null, Partial<Restriction>]>([
    [
      'Mailchimp 2022, their own choice',
      'mailchimp.com',
      'RU',
      '2022',
      { statedReason: 'solidarity', decider: 'site' },
    ],
    [
      'Slack 2024, sanctions',
      'slack.com',
      'RU',
      '2024',
      { statedReason: 'sanctions-compliance', kind: 'account-suspension' },
    ],
    ['Lumen, security', 'lumen.com', 'RU', '2022', { statedReason: 'security' }],
    ['Cogent, sanctions', 'cogentco.com', 'RU', '2022', { statedReason: 'sanctions-compliance' }],
    ['Namecheap, a policy decision', 'namecheap.com', 'RU', '2022', { statedReason: 'solidarity' }],
    ['Namecheap, Belarus as well', 'namecheap.com', 'BY', '2022', { statedReason: 'solidarity' }],
    ['GoDaddy in Crimea', 'godaddy.com', 'UA-43', '2015', { statedReason: 'sanctions-compliance' }],
    ['Wix 2022, payments', 'wix.com', 'RU', '2022', { kind: 'payments-off', statedReason: 'solidarity' }],
    ['Wix 2024, sanctions', 'wix.com', 'RU', '2024', { statedReason: 'sanctions-compliance' }],
    ['Notion 2024', 'notion.so', 'RU', '2024', { statedReason: 'sanctions-compliance' }],
    ['Miro, Belarus as well', 'miro.com', 'BY', '2024', { statedReason: 'sanctions-compliance' }],
    ['Autodesk 2024', 'autodesk.com', 'RU', '2024', { statedReason: 'sanctions-compliance' }],
    ['Microsoft 2024, companies', 'microsoft.com', 'RU', '2024', { statedReason: 'sanctions-compliance' }],
    ['HashiCorp 2022, the war', 'terraform.io', 'RU', '2022', { statedReason: 'solidarity' }],
    ['OpenTofu 2024', 'opentofu.org', 'RU', '2024', { statedReason: 'sanctions-compliance' }],
    ['Neo4j 2026', 'neo4j.com', 'RU', '2026', { statedReason: 'sanctions-compliance' }],
    ['Docker Hub 2024 in Russia', 'hub.docker.com', 'RU', '2024', { statedReason: 'export-control' }],
    ['Docker Hub in Crimea', 'hub.docker.com', 'UA-43', '2017', { statedReason: 'export-control' }],
    ['Docker Hub in Syria', 'hub.docker.com', 'SY', '2015', { until: null }],
    [
      'Intel drivers 2022, opened again',
      'intel.com',
      'RU',
      '2022',
      { kind: 'download-refusal', until: '2022-12' },
    ],
    ['PayPal in Crimea', 'paypal.com', 'UA-43', '2015', { statedReason: 'sanctions-compliance' }],
    ['Steam in Crimea', 'store.steampowered.com', 'UA-43', '2015', { statedReason: 'sanctions-compliance' }],
    ['Coursera in Crimea, with a licence since', 'coursera.org', 'UA-43', '2015', { until: '2016-06' }],
    ['Wise 2025, cards', 'wise.com', 'BY', '2025', { statedReason: 'sanctions-compliance' }],
    [
      'Revolut in free parts of Donetsk',
      'revolut.com',
      'UA-14',
      null,
      { statedReason: 'sanctions-compliance' },
    ],
    ['Dagger, all of Ukraine', 'dagger.io', 'UA', '2022', { decider: 'hosting' }],
    ['LocalBitcoins 2022', 'localbitcoins.com', 'RU', '2022', { statedReason: 'sanctions-compliance' }],
    ['Dapper Labs, a payment partner', 'dapperlabs.com', 'RU', '2022', { decider: 'payment-partner' }],
    ['Facebook, the state', 'facebook.com', 'RU', '2022', { kind: 'state-block', decider: 'state' }],
    ['Instagram, the state', 'instagram.com', 'RU', '2022', { kind: 'state-block', decider: 'state' }],
    ['LinkedIn, the state', 'linkedin.com', 'RU', '2016', { kind: 'state-block' }],
    ['Signal, the state', 'signal.org', 'RU', '2024', { kind: 'state-block' }],
    ['Roblox, the state', 'roblox.com', 'RU', '2025', { kind: 'state-block' }],
    ['Grammarly, its own step', 'grammarly.com', 'RU', '2022', { statedReason: 'solidarity' }],
    ['Grammarly, the state as well', 'grammarly.com', 'RU', '2022', { kind: 'state-block' }],
    ['Spotify, Russian law', 'spotify.com', 'RU', '2022', { statedReason: 'local-law', decider: 'site' }],
    ['TikTok, Russian law', 'tiktok.com', 'RU', '2022', { statedReason: 'local-law', decider: 'site' }],
    ['Cloudflare, listed customers', 'cloudflare.com', 'RU', '2022', { aimedAt: 'designated-customers' }],
    ['GitHub, listed banks', 'github.com', 'RU', '2022', { aimedAt: 'designated-customers' }],
    ['GitHub in Iran, with a licence since', 'github.com', 'IR', '2019', { until: '2021-01-05' }],
    ['GitHub in Crimea', 'github.com', 'UA-43', '2019', { until: null }],
    ['Gumroad, Yemen, undone', 'gumroad.com', 'YE', null, { until: '2026-05-28' }],
    ['Gumroad, Syria, the card processor', 'gumroad.com', 'SY', '2026', { decider: 'payment-partner' }],
    ['Tailscale in Syria', 'tailscale.com', 'SY', null, { until: null, decider: 'site' }],
    [
      'schema.org, its host',
      'schema.org',
      'IR',
      '2017',
      { decider: 'hosting', statedReason: 'hosting-provider' },
    ],
    ['daily.dev, its host', 'daily.dev', 'IR', '2022', { decider: 'hosting' }],
    ['Meteor, its network', 'meteor.com', 'IR', '2021', { decider: 'hosting', statedReason: 'unstated' }],
    ['Adobe in Venezuela', 'adobe.com', 'VE', '2019', { until: '2019-10-28' }],
    ['EA in Myanmar', 'ea.com', 'MM', '2016', { until: '2016-10-31' }],
    ['Riot Games in Iran', 'leagueoflegends.com', 'IR', '2019', { statedReason: 'sanctions-compliance' }],
    ['Slack 2018', 'slack.com', 'IR', '2018', { kind: 'account-suspension' }],
    ['Coursera 2014', 'coursera.org', 'IR', '2014', { statedReason: 'sanctions-compliance' }],
    ['IEEE until 2004', 'ieee.org', 'IR', '2002', { until: '2004-04-02' }],
    ['Elsevier, authors of the government', 'elsevier.com', 'IR', '2013', { kind: 'feature-restriction' }],
    [
      'Network Solutions 2013, listed holders',
      'networksolutions.com',
      'IR',
      '2013',
      { aimedAt: 'designated-customers' },
    ],
    ['Zoom back in Syria', 'zoom.us', 'SY', null, { until: '2025-10-13' }],
    ['Google Play back in Syria', 'play.google.com', 'SY', null, { until: '2026-01-17' }],
  ])('%s', (_, host, region, year, expected) => {
    expect(restrictions(host, region, year)).toContainEqual(expect.objectContaining(expected));
  });

  it.each([
    ['icann.org', 'RU'],
    ['akamai.com', 'RU'],
    ['cloudflare.com', 'RU'],
    ['patreon.com', 'RU'],
  ])('%s was asked to restrict %s and did not', (host, region) => {
    expect(recordOf(host).refusals.some(({ regions }) => regions.includes(region))).toBe(true);
  });
});

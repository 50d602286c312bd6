import type { Company, Evidence, Restriction } from '../../src/companies/company.ts';
import type { CommunityList } from '../../src/companies/host-on-record.ts';

export const TODAY = '2026-11-22';

export function evidence(change: Partial<Evidence> = {}): Evidence {
  return {
    id: 'paper-2024-06',
    title: 'Example closes accounts',
    publisher: 'The Paper',
    url: 'https://paper.example/2024/06',
    date: '2024-06',
    kind: 'news',
    checked: '2026-11-21',
    read: true,
    ...change,
  };
}

export function restriction(change: Partial<Restriction> = {}): Restriction {
  return {
    regions: ['RU'],
    since: '2024-07',
    until: null,
    kind: 'account-suspension',
    what: 'Example closed the accounts of customers in Russia.',
    statedReason: 'sanctions-compliance',
    reasonGiven: 'It named sanctions.',
    decider: 'site',
    confidence: 'high',
    evidence: ['paper-2024-06'],
    ...change,
  };
}

export function company(change: Partial<Company> = {}): Company {
  return {
    id: 'example',
    name: 'Example',
    hosts: ['example.com'],
    seat: { country: 'US', verified: false },
    owner: null,
    offers: [{ service: 'messaging', payment: 'both', customer: 'both', delivery: 'hosted' }],
    restrictions: [restriction()],
    refusals: [],
    contacts: [],
    evidence: [evidence()],
    ...change,
  };
}

export function list(id: string, change: Partial<CommunityList> = {}): CommunityList {
  return {
    id,
    title: `Hosts of ${id}`,
    publisher: id.slice('list-'.length),
    url: `https://lists.example/${id}`,
    date: '2026-08-09',
    kind: 'community-list',
    checked: '2026-11-21',
    read: true,
    regions: ['RU'],
    licence: 'none seen',
    countsForHosts: true,
    use: 'Single hosts are cited.',
    ...change,
  };
}

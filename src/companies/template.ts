import { getDomain, getDomainWithoutSuffix } from 'tldts';
import { normaliseHost } from './host.ts';

/** A record with every field in place and nothing claimed; the check names each field that still wants filling. */
export interface RecordTemplate {
  readonly id: string;
  readonly text: string;
}

/**
 * A record to fill in for the company behind a host.
 *
 * @param today the day the sources will be looked at, YYYY-MM-DD
 * @returns null when the input is no host name under which a company can be registered
 */
export function recordTemplate(input: string, today: string): RecordTemplate | null {
  const host = normaliseHost(input);
  const domain = host === null ? null : getDomain(host);
  const name = host === null ? null : getDomainWithoutSuffix(host);
  if (domain === null || name === null) return null;
  const id = name.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const record = {
    id,
    name: '',
    hosts: [domain],
    seat: { country: null, verified: false },
    owner: null,
    offers: [{ service: '', payment: 'both', customer: 'both', delivery: 'hosted' }],
    restrictions: [
      {
        regions: [],
        since: null,
        until: null,
        kind: '',
        what: '',
        statedReason: 'unstated',
        reasonGiven: null,
        decider: 'unknown',
        confidence: 'low',
        evidence: ['source-1'],
      },
    ],
    refusals: [],
    contacts: [],
    evidence: [
      {
        id: 'source-1',
        title: '',
        publisher: '',
        url: '',
        date: null,
        kind: '',
        checked: today,
        read: false,
      },
    ],
  };
  return { id, text: `${JSON.stringify(record, null, 2)}\n` };
}

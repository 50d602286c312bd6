import type { Company, Offer, Restriction } from '../../src/companies/company.ts';
import type { Judge } from '../../src/explain/parts.ts';
import type { Facts } from '../../src/law/facts.ts';
import type { Outcome, Ruling, Step } from '../../src/law/ruling.ts';
import { seatsFor } from '../../src/law/who-is-bound.ts';
import type { Notice } from '../../src/notice/notice.ts';

/** Small values for tests: what a test is about is written in the test, the rest is here. */
export const notice = (over: Partial<Notice> = {}): Notice => ({
  kind: 'country',
  regions: [],
  servedBy: null,
  lawsNamed: [],
  quote: 'not available in your country',
  confidence: 'high',
  ...over,
});

export const offer = (over: Partial<Offer> = {}): Offer => ({
  service: 'messaging',
  payment: 'both',
  customer: 'both',
  delivery: 'hosted',
  ...over,
});

export const restriction = (over: Partial<Restriction> = {}): Restriction => ({
  regions: ['RU'],
  since: '2022-03',
  until: null,
  kind: 'geoblock',
  what: 'Turned visitors away.',
  statedReason: 'unstated',
  reasonGiven: null,
  decider: 'site',
  confidence: 'high',
  evidence: ['post'],
  ...over,
});

export const company = (over: Partial<Company> = {}): Company => ({
  id: 'acme',
  name: 'Acme',
  hosts: ['acme.example'],
  seat: { country: 'US', verified: true },
  owner: null,
  offers: [offer()],
  restrictions: [],
  refusals: [],
  contacts: [],
  evidence: [
    {
      id: 'post',
      title: 'A post',
      publisher: 'Acme',
      url: 'https://acme.example/post',
      date: '2022-03-04',
      kind: 'company-statement',
      checked: '2026-11-01',
      read: true,
    },
  ],
  ...over,
});

export const step = (over: Partial<Step> = {}): Step => ({
  rule: 'sample',
  jurisdiction: 'US',
  effect: 'permits',
  citation: '31 CFR 1.1',
  url: null,
  summary: 'A sample.',
  from: null,
  to: null,
  checked: '2026-11-01',
  textRead: true,
  ...over,
});

export const ruling = (outcome: Outcome, over: Partial<Ruling> = {}): Ruling => ({
  outcome,
  jurisdictions: ['US'],
  steps: [step({ effect: outcome === 'required' ? 'prohibits' : 'permits', rule: `r-${outcome}` })],
  turnsOn: outcome === 'depends' ? [{ fact: 'payment', value: 'paid', outcome: 'required' }] : [],
  residual: [],
  checked: '2026-11-01',
  ...over,
});

/** A law from a function of the facts; like the real one it judges a provider without a country over all seats. */
export function lawOf(answer: (facts: Facts) => Ruling): Judge {
  const law = (facts: Facts): Ruling => {
    if (facts.provider.country !== undefined) return answer(facts);
    const all = seatsFor(facts.region).map((country) => answer({ ...facts, provider: { country } }));
    const [first] = all;
    return first && all.every(({ outcome }) => outcome === first.outcome) ? first : ruling('depends');
  };
  return { ruling: law, outcome: (facts) => law(facts).outcome };
}

/** A law that frees everything but what `required` names. */
export const judge = (required: (facts: Facts) => boolean = () => false): Judge =>
  lawOf((facts) => ruling(required(facts) ? 'required' : 'not-required'));

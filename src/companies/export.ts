import type { Facts } from '../law/facts.ts';
import type { Ruling } from '../law/ruling.ts';
import type { Company, Evidence, Offer } from './company.ts';
import { csvTable } from './csv.ts';

/** One question and its answer in the export: an offer of a company to a customer in a region that it restricts. */
export interface ExportedRuling {
  readonly company: string;
  readonly region: string;
  readonly service: Offer['service'];
  readonly payment: 'free' | 'paid';
  readonly customer: 'individual' | 'business';
  readonly delivery: Offer['delivery'];
  readonly date: string;
  readonly outcome: Ruling['outcome'];
  readonly rules: readonly string[];
  readonly citations: readonly string[];
  readonly turnsOn: readonly string[];
}

/** Asks the law for every offer of a company in every region that one of its lasting restrictions names. */
export function rulingsOf(company: Company, date: string, judge: (facts: Facts) => Ruling): ExportedRuling[] {
  const { seat, owner } = company;
  const provider = {
    ...(seat.country === null ? {} : { country: seat.country }),
    ...(owner?.country && owner.country !== seat.country ? { ownedBy: owner.country } : {}),
  };
  const lasting = company.restrictions.filter(({ until, kind }) => until === null && kind !== 'state-block');
  const regions = [...new Set(lasting.flatMap((restriction) => restriction.regions))].sort();
  return regions.flatMap((region) =>
    company.offers.flatMap(({ service, delivery, payment, customer }) =>
      (payment === 'both' ? (['free', 'paid'] as const) : [payment]).flatMap((pays) =>
        CUSTOMERS[customer].map((who) => {
          const ruling = judge({ region, provider, service, payment: pays, customer: who, delivery, date });
          return {
            company: company.id,
            region,
            service,
            payment: pays,
            customer: who,
            delivery,
            date,
            outcome: ruling.outcome,
            rules: ruling.steps.map((step) => step.rule),
            citations: ruling.steps.map((step) => step.citation),
            turnsOn: ruling.turnsOn.map(({ fact }) => fact),
          };
        }),
      ),
    ),
  );
}

const CUSTOMERS = {
  individuals: ['individual'],
  businesses: ['business'],
  both: ['individual', 'business'],
} as const;

/** The tables of the export by name, each with a head row, as text of RFC 4180. */
export function tablesOf(
  companies: readonly Company[],
  lists: readonly Evidence[],
  rulings: readonly ExportedRuling[],
): Record<'companies' | 'restrictions' | 'evidence' | 'rulings', string> {
  return {
    companies: csvTable(
      ['company', 'name', 'seat', 'seat_verified', 'owner', 'owner_country', 'hosts', 'services'],
      companies.map(({ id, name, seat, owner, hosts, offers }) => [
        id,
        name,
        seat.country,
        seat.verified,
        owner?.name,
        owner?.country,
        hosts,
        [...new Set(offers.map(({ service }) => service))],
      ]),
    ),
    restrictions: csvTable(
      [
        'company',
        'regions',
        'since',
        'until',
        'kind',
        'what',
        'stated_reason',
        'reason_given',
        'decider',
        'confidence',
        'aimed_at',
        'evidence',
      ],
      companies.flatMap(({ id, restrictions }) =>
        restrictions.map((row) => [
          id,
          row.regions,
          row.since,
          row.until,
          row.kind,
          row.what,
          row.statedReason,
          row.reasonGiven,
          row.decider,
          row.confidence,
          row.aimedAt ?? 'everybody',
          row.evidence,
        ]),
      ),
    ),
    evidence: csvTable(
      ['company', 'evidence', 'title', 'publisher', 'url', 'date', 'kind', 'checked', 'read'],
      [
        ...companies.flatMap(({ id, evidence }) => evidence.map((piece) => evidenceRow(id, piece))),
        ...lists.map((list) => evidenceRow('', list)),
      ],
    ),
    rulings: csvTable(
      [
        'company',
        'region',
        'service',
        'payment',
        'customer',
        'delivery',
        'date',
        'outcome',
        'rules',
        'citations',
        'turns_on',
      ],
      rulings.map((row) => [
        row.company,
        row.region,
        row.service,
        row.payment,
        row.customer,
        row.delivery,
        row.date,
        row.outcome,
        row.rules,
        row.citations,
        row.turnsOn,
      ]),
    ),
  };
}

const evidenceRow = (company: string, { id, title, publisher, url, date, kind, checked, read }: Evidence) => [
  company,
  id,
  title,
  publisher,
  url,
  date,
  kind,
  checked,
  read,
];

import type { Company } from './company.ts';

/** Every evidence id that a claim or contact of the record points to, repeats included. */
export function citedBy(company: Company): string[] {
  const claims = [...company.restrictions, ...company.refusals, ...(company.reversals ?? [])];
  return [
    ...claims.flatMap((claim) => claim.evidence),
    ...company.contacts.map((contact) => contact.evidence),
  ];
}

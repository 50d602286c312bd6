import type { Contact } from '../companies/company.ts';
import type { Variant } from './letter.ts';

/**
 * Whom to write to first. Those who decide on trade rules come before support, which can only pass it on; a list that
 * stands in code is changed where the code is, and an issue tracker is the wrong door for anybody else's letter.
 */
const ORDER: Record<Variant, readonly Contact['kind'][]> = {
  visitor: ['trade-compliance', 'legal', 'support', 'repository'],
  developer: ['repository', 'trade-compliance', 'legal', 'support'],
  journalist: ['legal', 'trade-compliance', 'support', 'repository'],
};

/** The best address on record for a variant; null when there is none. */
export function recipientFor(contacts: readonly Contact[], variant: Variant): Contact | null {
  for (const kind of ORDER[variant]) {
    const contact = contacts.find((one) => one.kind === kind);
    if (contact) return contact;
  }
  return null;
}

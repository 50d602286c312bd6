import type { Contact } from '../companies/company.ts';
import type { Variant } from './letter.ts';

/**
 * Whom to write to first. Those who decide on trade rules come before support, which can only pass it on, and support
 * before the privacy office, which answers but minds other matters; a list that stands in code is changed where the code
 * is, and an issue tracker is the wrong door for anybody else's letter.
 */
const ORDER: Record<Variant, readonly Contact['kind'][]> = {
  visitor: ['trade-compliance', 'legal', 'support', 'privacy', 'repository'],
  developer: ['repository', 'trade-compliance', 'legal', 'support', 'privacy'],
  journalist: ['legal', 'trade-compliance', 'support', 'privacy', 'repository'],
};

/** The best address on record for a variant; null when there is none. */
export function recipientFor(contacts: readonly Contact[], variant: Variant): Contact | null {
  for (const kind of ORDER[variant]) {
    const contact = contacts.find((one) => one.kind === kind);
    if (contact) return contact;
  }
  return null;
}

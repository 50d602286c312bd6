import type { Decider } from '../companies/company.ts';
import { type Line, line } from './line.ts';

/** Who made a block, in one sentence. @param name the company it is about, or its host where none is on record */
export function deciderLine(decider: Decider, name: string): Line {
  switch (decider) {
    case 'site':
      return line('decider_site', { name });
    case 'hosting':
      return line('decider_hosting');
    case 'vendor-contract':
      return line('decider_vendor_contract', { name });
    case 'payment-partner':
      return line('decider_payment_partner', { name });
    case 'state':
      return line('decider_state', { name });
    case 'unknown':
      return line('decider_unknown');
  }
}

import type { Decider } from '../companies/company.ts';
import { Say } from './translation.tsx';

/** Who made a block, in one sentence. @param name the company it is about, or its host where none is on record */
export function DeciderSentence({ decider, name }: { decider: Decider; name: string }) {
  switch (decider) {
    case 'site':
      return <Say k="decider_site" values={{ name }} />;
    case 'hosting':
      return <Say k="decider_hosting" />;
    case 'vendor-contract':
      return <Say k="decider_vendor_contract" values={{ name }} />;
    case 'payment-partner':
      return <Say k="decider_payment_partner" values={{ name }} />;
    case 'state':
      return <Say k="decider_state" values={{ name }} />;
    case 'unknown':
      return <Say k="decider_unknown" />;
  }
}

import type { Claim, Explanation } from './explanation.ts';
import { type Line, line } from './line.ts';
import { isOfRegion } from './reason.ts';

/** The one sentence under the headline: why it says so, for this operator and this region. */
export function reasonLine({ headline, notice, verdict, company, host, region, claims }: Explanation): Line {
  // What is no sanctions matter is so everywhere.
  if (region === null && verdict !== 'another-kind' && verdict !== 'no-notice')
    return line('reason_no_region');
  const values = { name: company?.name ?? host, region: { region: region ?? '' } };
  switch (headline) {
    case 'over-compliance':
      return line('reason_over_compliance', values);
    case 'own-choice':
      return line('reason_own_choice', values);
    case 'not-required':
      return company ? line('reason_not_required', values) : line('reason_unknown_operator');
    case 'required':
      return company ? line('reason_required', values) : line('reason_unknown_operator');
    case 'partly-required':
      return line('reason_partly_required', values);
    case 'cannot-tell':
      return company ? line('reason_depends') : line('reason_depends_operator');
    case 'denied':
      return line('reason_denied');
    case 'denied-on-record':
      return line('reason_denied_on_record', values);
    case 'state-block':
      return headlineWord({ headline, notice }) === 'state-on-record'
        ? line('reason_state_on_record', values)
        : line('reason_state_block');
    case 'licensing':
      return line('reason_licensing');
    case 'privacy-law':
      return line('reason_privacy_law');
    case 'other-law':
      return line('reason_other_law');
    case 'age-or-local-law':
      return line('reason_age_or_local_law');
    case 'vpn-proxy':
      return line('reason_vpn_proxy');
    case 'on-record':
      if (company === null) return line('reason_on_record_host', values);
      return claims.some(closedAccounts)
        ? line('reason_on_record_accounts', values)
        : line('reason_on_record', values);
    case 'nothing-found':
      return line('reason_nothing_found');
  }
}

/** Only what the record shows may warn: people there lost their accounts. */
const closedAccounts = (claim: Claim): boolean =>
  isOfRegion(claim) && claim.restriction.kind === 'account-suspension';

/**
 * The headline as it is worded, message keys `headline_<value>`: where the record tells of a state's block and the page
 * does not, nothing shows that this is one.
 */
export const headlineWord = ({ headline, notice }: Pick<Explanation, 'headline' | 'notice'>) =>
  headline === 'state-block' && notice?.kind !== 'state-censorship' ? 'state-on-record' : headline;

import type { Claim, Explanation, Reason } from './explanation.ts';
import { type Line, line } from './line.ts';
import { isByWord } from './notice-by-word.ts';
import { hasTurnedAway, isOfRegion } from './reason.ts';

/** The one sentence under the headline: why it says so, for this operator and this region. */
export function reasonLine(explanation: Explanation): Line {
  const { headline, verdict, company, host, region, claims } = explanation;
  // What is no sanctions matter is so everywhere.
  if (region === null && verdict !== 'another-kind' && verdict !== 'no-notice')
    return line('reason_no_region');
  const values = { name: company?.name ?? host, region: { region: region ?? '' } };
  switch (headline) {
    case 'over-compliance':
      return line(BLAMES[explanation.reason.from], values);
    case 'own-choice':
      return line('reason_own_choice', values);
    case 'not-required':
      if (company === null) return line('reason_unknown_operator');
      return line(pageNamesNoLaw(explanation) ? 'reason_not_required' : 'reason_not_required_any', values);
    case 'required':
      return company ? line('reason_required', values) : line('reason_unknown_operator');
    case 'partly-required':
      return line(isOpen(explanation) ? 'reason_partly_required_open' : 'reason_partly_required', values);
    case 'cannot-tell':
      if (company === null) return line('reason_depends_operator');
      return line(mayBeSettled(explanation) ? 'reason_depends' : 'reason_depends_open');
    case 'denied':
      return line('reason_denied');
    case 'denied-on-record':
      return line('reason_denied_on_record', values);
    case 'state-block':
      return headlineWord(explanation) === 'state-on-record'
        ? line('reason_state_on_record', values)
        : line('reason_state_block');
    case 'licensing':
      return line('reason_licensing');
    case 'privacy-law':
      return line('reason_privacy_law');
    case 'other-law':
      return line('reason_other_law');
    case 'age-or-local-law':
      return headlineWord(explanation) === 'local-law-on-record'
        ? line('reason_local_law_on_record', values)
        : line('reason_age_or_local_law');
    case 'vpn-proxy':
      return line('reason_vpn_proxy');
    case 'on-record':
      if (company === null) return line('reason_on_record_host', values);
      if (headlineWord(explanation) === 'on-record-in-part') return line('reason_on_record_in_part', values);
      return claims.some(closedAccounts)
        ? line('reason_on_record_accounts', values)
        : line('reason_on_record', values);
    case 'nothing-found':
      return line('reason_nothing_found');
  }
}

/** How we know that they put it on the law. */
const BLAMES = {
  notice: 'reason_over_compliance',
  visitor: 'reason_over_compliance_said',
  record: 'reason_over_compliance_record',
  // Without a reason nobody is said to blame the law; the visitor's word is the weakest there is.
  none: 'reason_over_compliance_said',
} as const satisfies Record<Reason['from'], string>;

/** True where we have read a notice ourselves and neither it nor the record gives a reason. */
const pageNamesNoLaw = ({ notice, reason }: Explanation): boolean =>
  notice !== null && !isByWord(notice) && reason.from === 'none';

/** True where some part is neither forbidden nor free: then nothing may be said of "the rest". */
const isOpen = ({ parts }: Explanation): boolean => parts.some(({ ruling }) => ruling.outcome === 'depends');

/** True where an answer that a private visitor may give leads to another verdict. */
const mayBeSettled = ({ questions }: Explanation): boolean =>
  questions.some(({ values }) =>
    values.some(({ value, verdict }) => value !== 'government' && verdict !== 'depends'),
  );

/** Only what the record shows may warn: people there lost their accounts. */
const closedAccounts = (claim: Claim): boolean =>
  isOfRegion(claim) && claim.restriction.kind === 'account-suspension';

/**
 * The headline as it is worded, message keys `headline_<value>`: where the record tells of a state's block and the page
 * does not, nothing shows that this is one; local law on record may be any (Spotify named the one on false news), not
 * gambling or age alone; who took sales, payments or a feature away has turned nobody away.
 */
export function headlineWord(of: Pick<Explanation, 'headline' | 'notice' | 'claims' | 'namedBy'>) {
  const { headline, notice, claims, namedBy } = of;
  if (headline === 'state-block') return notice?.kind === 'state-censorship' ? headline : 'state-on-record';
  if (headline === 'age-or-local-law')
    return notice?.kind === 'age-or-local-law' ? headline : 'local-law-on-record';
  if (headline === 'on-record' && namedBy.length === 0 && !claims.some(hasTurnedAway))
    return 'on-record-in-part';
  return headline;
}

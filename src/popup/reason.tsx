import type { Explanation } from '../explain/explanation.ts';
import { Say, useTranslator } from '../ui/translation.tsx';

/** The one line under the headline: why it says so, for this operator and this region. */
export function Reason({ explanation }: { explanation: Explanation }) {
  const translator = useTranslator();
  const { headline, company, host, verdict } = explanation;
  const name = company?.name ?? host;
  if (explanation.region === null && verdict !== 'another-kind' && headline !== 'nothing-found') {
    return <Say k="reason_no_region" />;
  }
  const region = translator.region(explanation.region ?? '');
  switch (headline) {
    case 'over-compliance':
      return <Say k="reason_over_compliance" values={{ name, region }} />;
    case 'own-choice':
      return <Say k="reason_own_choice" values={{ name, region }} />;
    case 'not-required':
      return company ? (
        <Say k="reason_not_required" values={{ name, region }} />
      ) : (
        <Say k="reason_unknown_operator" />
      );
    case 'required':
      return company ? (
        <Say k="reason_required" values={{ name, region }} />
      ) : (
        <Say k="reason_unknown_operator" />
      );
    case 'partly-required':
      return <Say k="reason_partly_required" values={{ name, region }} />;
    case 'cannot-tell':
      if (company === null) return <Say k="reason_depends_operator" />;
      return verdict === 'another-kind' ? null : <Say k="reason_depends" />;
    case 'denied':
      return <Say k="reason_denied" />;
    case 'denied-on-record':
      return <Say k="reason_denied_on_record" values={{ name, region }} />;
    case 'state-block':
      return <Say k="reason_state_block" />;
    case 'licensing':
      return <Say k="reason_licensing" />;
    case 'privacy-law':
      return <Say k="reason_privacy_law" />;
    case 'other-law':
      return <Say k="reason_other_law" />;
    case 'age-or-local-law':
      return <Say k="reason_age_or_local_law" />;
    case 'vpn-proxy':
      return <Say k="reason_vpn_proxy" />;
    case 'on-record':
      if (closedAccounts(explanation)) return <Say k="reason_on_record_accounts" values={{ name, region }} />;
      return company ? (
        <Say k="reason_on_record" values={{ name, region }} />
      ) : (
        <Say k="reason_on_record_host" values={{ name, region }} />
      );
    case 'nothing-found':
      return <Say k="reason_nothing_found" />;
  }
}

/** Only what a record shows may warn: people there lost their accounts. */
const closedAccounts = ({ claims }: Explanation) =>
  claims.some(({ restriction }) => restriction.kind === 'account-suspension');

import type { Restriction } from '../companies/company.ts';
import { messageKeyPart } from '../messages/key-part.ts';
import { Say, useTranslator } from './translation.tsx';

interface Props {
  readonly restriction: Restriction;
  /** The day it was last confirmed, where that is so long ago that it tells nothing of today. */
  readonly faded?: string | null;
}

/** Kind, time and stated reason of a restriction, for a row of facts. */
export function RestrictionFacts({ restriction, faded = null }: Props) {
  const translator = useTranslator();
  const { kind, since, until, statedReason } = restriction;
  return (
    <>
      <span>{translator.optional(`restriction_${messageKeyPart(kind)}`, kind)}</span>
      {since !== null && (
        <span>
          <Say k="claim_since" values={{ date: translator.date(since) }} />
        </span>
      )}
      {until !== null && (
        <span>
          <Say k="claim_until" values={{ date: translator.date(until) }} />
        </span>
      )}
      {statedReason !== 'unstated' && (
        <span>
          <Say
            k="claim_reason"
            values={{ reason: translator.optional(`stated_${messageKeyPart(statedReason)}`, statedReason) }}
          />
        </span>
      )}
      {faded !== null && (
        <b>
          <Say k="claim_faded" values={{ date: translator.date(faded) }} />
        </b>
      )}
    </>
  );
}

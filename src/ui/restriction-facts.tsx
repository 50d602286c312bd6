import type { Restriction } from '../companies/company.ts';
import { messageKeyPart } from '../messages/key-part.ts';
import { Say, useTranslator } from './translation.tsx';

/** Kind, time and stated reason of a restriction, for a row of facts. */
export function RestrictionFacts({ restriction, lasting }: { restriction: Restriction; lasting: boolean }) {
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
      {until !== null ? (
        <span>
          <Say k="claim_until" values={{ date: translator.date(until) }} />
        </span>
      ) : (
        !lasting && (
          <span>
            <Say k="claim_ended" />
          </span>
        )
      )}
      {statedReason !== 'unstated' && (
        <span>
          <Say
            k="claim_reason"
            values={{ reason: translator.optional(`stated_${messageKeyPart(statedReason)}`, statedReason) }}
          />
        </span>
      )}
    </>
  );
}

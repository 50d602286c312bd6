import { deciderLine } from '../explain/decider-line.ts';
import { messageKeyPart } from '../messages/key-part.ts';
import { RestrictionFacts } from '../ui/restriction-facts.tsx';
import { Say, SayLine, useTranslator } from '../ui/translation.tsx';
import type { Entry } from './entries.ts';
import { EvidenceList } from './evidence-list.tsx';

const TYPE_KEYS = {
  restriction: 'records_restriction',
  refusal: 'section_refusals',
  reversal: 'section_reversals',
} as const;

interface Props {
  readonly entry: Entry;
  /** Name of the company. */
  readonly name: string;
}

/** One line of the timeline: what happened, where, and what it rests on. */
export function EntryView({ entry, name }: Props) {
  return (
    <>
      <EntrySummary entry={entry} name={name} />
      <EvidenceList evidence={entry.evidence} />
    </>
  );
}

/** The line without its evidence. */
export function EntrySummary({ entry, name }: Props) {
  const translator = useTranslator();
  const { type, claim, confirmed } = entry;
  return (
    <>
      <p class="head">
        <b class={`type ${type}`}>
          <Say k={TYPE_KEYS[type]} />
        </b>
        {type !== 'restriction' && claim.date !== null && <span>{translator.date(claim.date)}</span>}
        <span>{translator.list(claim.regions.map(translator.region))}</span>
      </p>
      <p lang="en" dir="ltr">
        {claim.what}
      </p>
      {type === 'restriction' && claim.reasonGiven !== null && (
        <blockquote lang="en" dir="ltr">
          {claim.reasonGiven}
        </blockquote>
      )}
      {type === 'restriction' && claim.decider !== 'unknown' && (
        <p class="fine">
          <SayLine line={deciderLine(claim.decider, name)} />
        </p>
      )}
      <p class="fine line">
        {type === 'restriction' && (
          <>
            <RestrictionFacts restriction={claim} />
            {claim.aimedAt !== undefined && (
              <span>
                <Say k="fact_customer_listed_person" />
              </span>
            )}
            <span>
              {translator.optional(`confidence_${messageKeyPart(claim.confidence)}`, claim.confidence)}
            </span>
          </>
        )}
        {confirmed !== null && (
          <span>
            <Say k="records_confirmed" values={{ year: translator.date(confirmed.slice(0, 4)) }} />
          </span>
        )}
      </p>
    </>
  );
}

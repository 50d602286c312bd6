import type { Evidence } from '../companies/company.ts';
import type { Claim, Explanation } from '../explain/explanation.ts';
import { OutLink } from '../ui/link.tsx';
import { RestrictionFacts } from '../ui/restriction-facts.tsx';
import { Say, useTranslator } from '../ui/translation.tsx';
import { Fold } from './fold.tsx';

/** Claims shown before the rest is folded away. */
const SHOWN = 2;

/** What the page says now, and what the company said and did before, each with its sources. */
export function Words({ explanation }: { explanation: Explanation }) {
  const { notice, claims } = explanation;
  const newest = claims.toReversed();
  return (
    <>
      {notice !== null && notice.quote !== '' && (
        <section class="words">
          <h2>
            <Say k="section_notice" />
          </h2>
          <blockquote dir="auto">{notice.quote}</blockquote>
        </section>
      )}
      {newest.length > 0 && (
        <section class="words">
          <h2>
            <Say k="section_words" />
          </h2>
          <ul>
            {newest.slice(0, SHOWN).map((claim) => (
              <ClaimLine key={claimId(claim)} claim={claim} />
            ))}
          </ul>
          {newest.length > SHOWN && (
            <Fold summary={<Say k="show_all" values={{ count: newest.length }} />}>
              <ul>
                {newest.slice(SHOWN).map((claim) => (
                  <ClaimLine key={claimId(claim)} claim={claim} />
                ))}
              </ul>
            </Fold>
          )}
        </section>
      )}
      <Events explanation={explanation} />
      {explanation.namedBy.length > 0 && (
        <section class="words">
          <h2>
            <Say k="section_named_by" />
          </h2>
          <Sources evidence={explanation.namedBy} />
        </section>
      )}
    </>
  );
}

const claimId = ({ restriction }: Claim) => `${restriction.since} ${restriction.what}`;

function ClaimLine({ claim }: { claim: Claim }) {
  const { restriction, evidence, lasting, faded, lastConfirmed } = claim;
  return (
    <li class="claim">
      <p lang="en" dir="ltr">
        {restriction.what}
      </p>
      <p class="fine line">
        <RestrictionFacts restriction={restriction} faded={faded && lasting ? lastConfirmed : null} />
      </p>
      {restriction.reasonGiven !== null && (
        <blockquote lang="en" dir="ltr">
          {restriction.reasonGiven}
        </blockquote>
      )}
      <Sources evidence={evidence} />
    </li>
  );
}

/** What speaks for the company: it was asked and did not, or it took a restriction back. */
function Events({ explanation: { refusals, reversals } }: { explanation: Explanation }) {
  return (
    <>
      <EventList
        title="section_refusals"
        events={refusals.map(({ refusal, evidence }) => ({ ...refusal, sources: evidence }))}
      />
      <EventList
        title="section_reversals"
        events={reversals.map(({ reversal, evidence }) => ({ ...reversal, sources: evidence }))}
      />
    </>
  );
}

interface EventListProps {
  readonly title: 'section_refusals' | 'section_reversals';
  readonly events: readonly {
    readonly what: string;
    readonly date: string | null;
    readonly sources: readonly Evidence[];
  }[];
}

function EventList({ title, events }: EventListProps) {
  const translator = useTranslator();
  if (events.length === 0) return null;
  return (
    <section class="words">
      <h2>
        <Say k={title} />
      </h2>
      <ul>
        {events.map(({ what, date, sources }) => (
          <li key={what} class="claim">
            <p lang="en" dir="ltr">
              {what}
            </p>
            {date !== null && <p class="fine">{translator.date(date)}</p>}
            <Sources evidence={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where a claim comes from: publisher, date, link; pointers are marked as such. */
export function Sources({ evidence }: { evidence: readonly Evidence[] }) {
  const translator = useTranslator();
  if (evidence.length === 0) return null;
  return (
    <ul class="sources">
      {evidence.map((source) => (
        <li key={source.id}>
          <OutLink to={source.url}>
            <bdi>{source.publisher}</bdi>
            {/* No comma: each script has its own, and a Latin one strays in a line from the right. */}
            {source.date !== null && <> · {translator.date(source.date)}</>}
          </OutLink>
          {!source.read && (
            <span class="fine">
              {' '}
              (<Say k="claim_unverified" />)
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

import type { Evidence } from '../companies/company.ts';
import { messageKeyPart } from '../messages/key-part.ts';
import { OutLink } from '../ui/link.tsx';
import { Say, useTranslator } from '../ui/translation.tsx';

/** Every piece of evidence in full: title, publisher, date, kind, whether its text was read, and when it was checked. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const translator = useTranslator();
  return (
    <ul class="evidence">
      {evidence.map((source) => (
        <li key={source.id}>
          <OutLink to={source.url}>
            <bdi>{source.title}</bdi>
          </OutLink>
          {source.shows !== undefined && (
            <p lang="en" dir="ltr">
              {source.shows}
            </p>
          )}
          <p class="fine line">
            <span>
              <bdi>{source.publisher}</bdi>
            </span>
            <span>{source.date === null ? <Say k="undated" /> : translator.date(source.date)}</span>
            <span>{translator.optional(`evidence_${messageKeyPart(source.kind)}`, source.kind)}</span>
            <span>
              <Say k={source.read ? 'records_read' : 'claim_unverified'} />
            </span>
            <span>
              <Say k="step_checked" values={{ date: translator.date(source.checked) }} />
            </span>
            {source.archived !== undefined && (
              <span>
                <OutLink to={source.archived}>
                  <Say k="records_archived" />
                </OutLink>
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

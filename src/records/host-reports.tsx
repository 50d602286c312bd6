import type { Records } from '../platform/records.ts';
import { Say, useTranslator } from '../ui/translation.tsx';
import { EvidenceList } from './evidence-list.tsx';

/** A host that no company record covers: which public lists name it for which place. Never a motive. */
export function HostReports({ onRecord }: { onRecord: NonNullable<Records['onRecord']> }) {
  const translator = useTranslator();
  const { record, lists } = onRecord;
  return (
    <section>
      <h2>
        <Say k="section_named_by" />
      </h2>
      <ol class="timeline">
        {record.reports.map((report) => (
          <li key={report.region}>
            <p class="line">
              <b>{translator.region(report.region)}</b>
              <span>
                <bdi dir="ltr">{record.host}</bdi>
              </span>
              {report.lastSeen !== null && (
                <span>
                  <Say k="records_last_seen" values={{ date: translator.date(report.lastSeen) }} />
                </span>
              )}
            </p>
            <EvidenceList evidence={lists.filter(({ id }) => report.lists.includes(id))} />
          </li>
        ))}
      </ol>
    </section>
  );
}

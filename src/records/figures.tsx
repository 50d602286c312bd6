import { Say, useTranslator } from '../ui/translation.tsx';
import type { FiguresShown } from './figures-of.ts';

/** The whole set in numbers, and the terms it is given under. */
export function Figures({ figures }: { figures: FiguresShown }) {
  const translator = useTranslator();
  const counts = [
    ['records_companies', figures.companies],
    ['records_restrictions', figures.restrictions],
    ['records_evidence', figures.evidence],
    ['records_hosts_on_record', figures.hostsOnRecord],
    ['records_rules', figures.rules],
  ] as const;
  const spans = [
    ['records_evidence_checked', figures.evidenceChecked],
    ['records_rules_checked', figures.rulesChecked],
  ] as const;
  return (
    <section>
      <h2>
        <Say k="records_figures" />
      </h2>
      <dl class="facts figures">
        {counts.map(([key, count]) => (
          <div key={key}>
            <dt>
              <Say k={key} />
            </dt>
            <dd>{translator.number(count)}</dd>
          </div>
        ))}
        {spans.map(
          ([key, days]) =>
            days !== null && (
              <div key={key}>
                <dt>
                  <Say k={key} />
                </dt>
                <dd>
                  {days[0] === days[1] ? (
                    translator.date(days[0])
                  ) : (
                    <Say
                      k="records_period"
                      values={{ from: translator.date(days[0]), to: translator.date(days[1]) }}
                    />
                  )}
                </dd>
              </div>
            ),
        )}
      </dl>
      <p class="fine">
        <Say k="options_licences" />
      </p>
    </section>
  );
}

import { useState } from 'preact/hooks';
import { type Explanation, OTHER_CAUSES, type OtherCause } from '../explain/explanation.ts';
import { buildReport } from '../report/build-report.ts';
import { reportFileName, reportText } from '../report/report-text.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { messageKeyPart } from '../ui/key-part.ts';
import { saveFile } from '../ui/save-file.ts';
import { SubView } from '../ui/sub-view.tsx';
import { Say, useTranslator } from '../ui/translation.tsx';

interface Props {
  readonly explanation: Explanation;
  /** Path of the page, without query and fragment; '' when not known. */
  readonly path: string;
  /** Version of the rules and records: that of the package. */
  readonly version: string;
  readonly onBack: () => void;
}

/** The report, word for word: what is shown is the very text that is copied or saved. Host only, unless ticked. */
export function ReportView({ explanation, path, version, onBack }: Props) {
  const translator = useTranslator();
  const [withPath, setWithPath] = useState(false);
  const [withQuote, setWithQuote] = useState(false);
  const [correction, setCorrection] = useState<OtherCause | null>(null);
  const report = buildReport(explanation, version, {
    ...(withPath ? { path } : {}),
    quote: withQuote,
    ...(correction === null ? {} : { correction }),
  });
  const text = reportText(report);
  const hasQuote = explanation.notice !== null && explanation.notice.quote !== '';
  return (
    <SubView title={<Say k="report_title" />} onBack={onBack}>
      <p class="fine">
        <Say k="report_intro" />
      </p>
      <div class="ticks">
        {path !== '' && path !== '/' && (
          <label>
            <input
              type="checkbox"
              name="path"
              checked={withPath}
              onChange={({ currentTarget }) => setWithPath(currentTarget.checked)}
            />
            <Say k="report_path" />
          </label>
        )}
        {hasQuote && (
          <label>
            <input
              type="checkbox"
              name="quote"
              checked={withQuote}
              onChange={({ currentTarget }) => setWithQuote(currentTarget.checked)}
            />
            <Say k="report_quote" />
          </label>
        )}
        <label class="choice-of">
          <Say k="report_correction" />
          <select
            name="correction"
            value={correction ?? ''}
            onChange={({ currentTarget }) =>
              setCorrection(OTHER_CAUSES.find((cause) => cause === currentTarget.value) ?? null)
            }
          >
            <option value="">{translator.text('report_no_correction')}</option>
            {OTHER_CAUSES.map((cause) => (
              <option key={cause} value={cause}>
                {translator.optional(`other_${messageKeyPart(cause)}`, cause)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section class="preview" tabIndex={0} aria-label={translator.text('report_preview')}>
        <pre dir="ltr">{text}</pre>
      </section>
      <p class="buttons">
        <CopyButton text={text} />
        <button
          type="button"
          data-action="save"
          onClick={() => saveFile(reportFileName(report), text, 'application/json')}
        >
          <Say k="save_file" />
        </button>
      </p>
    </SubView>
  );
}

import { useState } from 'preact/hooks';
import { type Explanation, OTHER_CAUSES, type OtherCause } from '../explain/explanation.ts';
import { messageKeyPart } from '../messages/key-part.ts';
import { buildReport } from '../report/build-report.ts';
import { reportFileName, reportText } from '../report/report-text.ts';
import { Choice } from '../ui/choice.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { saveFile } from '../ui/save-file.ts';
import { SubView } from '../ui/sub-view.tsx';
import { Switch } from '../ui/switch.tsx';
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
          <Switch name="path" on={withPath} onChange={setWithPath}>
            <Say k="report_path" />
          </Switch>
        )}
        {hasQuote && (
          <Switch name="quote" on={withQuote} onChange={setWithQuote}>
            <Say k="report_quote" />
          </Switch>
        )}
        <Choice
          label={<Say k="report_correction" />}
          name="correction"
          chosen={correction}
          none={translator.text('report_no_correction')}
          options={OTHER_CAUSES.map((value) => ({
            value,
            words: translator.optional(`other_${messageKeyPart(value)}`, value),
          }))}
          onChoose={setCorrection}
        />
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

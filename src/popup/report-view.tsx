import type { Explanation } from '../explain/explanation.ts';
import { SubView } from '../ui/sub-view.tsx';
import { Say } from '../ui/translation.tsx';

export function ReportView({
  explanation,
  onBack,
}: {
  explanation: Explanation;
  address: string;
  onBack: () => void;
}) {
  return (
    <SubView title={<Say k="report_title" />} onBack={onBack}>
      {explanation.host}
    </SubView>
  );
}

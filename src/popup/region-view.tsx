import { RegionPicker } from '../ui/region-picker.tsx';
import { SubView } from '../ui/sub-view.tsx';
import { Say } from '../ui/translation.tsx';

interface Props {
  readonly chosen: string | null;
  readonly onChoose: (region: string) => void;
  readonly onBack: () => void;
}

/** Where the visitor is, asked in the popup. */
export function RegionView({ chosen, onChoose, onBack }: Props) {
  return (
    <SubView title={<Say k="region_title" />} onBack={onBack}>
      <p class="fine">
        <Say k="region_why" />
      </p>
      <RegionPicker chosen={chosen} onChoose={onChoose} />
    </SubView>
  );
}

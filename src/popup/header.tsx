import { Fragment } from 'preact';
import type { Explanation } from '../explain/explanation.ts';
import { headlineWord } from '../explain/reason-line.ts';
import { Say, useTranslator } from '../ui/translation.tsx';

interface Props {
  readonly explanation: Explanation;
  readonly onRegion: () => void;
}

/** Which site, and seen from where: the region is a button, because everything below turns on it. */
export function Header({ explanation, onRegion }: Props) {
  const translator = useTranslator();
  const { host, region, notice } = explanation;
  return (
    <header>
      <span class="site">
        <bdi dir="ltr" title={host}>
          {host.split(/(?=\.)/).map((label, at) => (
            <Fragment key={at}>
              {at > 0 && <wbr />}
              {label}
            </Fragment>
          ))}
        </bdi>{' '}
        <Say
          k={
            headlineWord(explanation) === 'state-block'
              ? 'header_state'
              : notice === null
                ? 'header_open'
                : 'header_blocked'
          }
        />
      </span>
      <button
        type="button"
        class="region"
        onClick={onRegion}
        aria-label={
          region === null
            ? translator.text('header_no_region')
            : translator.text('header_region', { region: translator.region(region) })
        }
      >
        {region === null ? translator.text('header_no_region') : translator.region(region)}
      </button>
    </header>
  );
}

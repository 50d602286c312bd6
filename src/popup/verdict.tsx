import type { Explanation } from '../explain/explanation.ts';
import { messageKeyPart } from '../ui/key-part.ts';
import { toneOf } from '../ui/tone.ts';
import { Say, useTranslator } from '../ui/translation.tsx';
import { Reason } from './reason.tsx';

/** The first three seconds: headline, one reason, how sure and as of when. Read out anew when an answer changes it. */
export function Verdict({ explanation }: { explanation: Explanation }) {
  const translator = useTranslator();
  const { headline, confidence, lawChecked, region, regionFromNotice, regionSetting, regionNotListed } =
    explanation;
  const calm = headline === 'nothing-found';
  return (
    <div class={`verdict ${toneOf(explanation)}`} role="status" data-headline={headline}>
      <h1>{translator.optional(`headline_${messageKeyPart(headline)}`, headline)}</h1>
      <p>
        <Reason explanation={explanation} />
      </p>
      {regionFromNotice && region !== null && (
        <p>
          <Say k="region_from_notice" values={{ region: translator.region(region) }} />{' '}
          {regionSetting !== null && regionSetting !== region && (
            <Say k="region_other_setting" values={{ region: translator.region(regionSetting) }} />
          )}
        </p>
      )}
      {regionNotListed && region !== null && (
        <p>
          <Say k="reason_listed_not_here" values={{ region: translator.region(region) }} />
        </p>
      )}
      {!calm && (
        <small>
          <span>{translator.optional(`confidence_${confidence}`, confidence)}</span>
          {lawChecked !== null && (
            <span>
              <Say k="law_checked" values={{ date: translator.date(lawChecked) }} />
            </span>
          )}
          <span>
            <Say k="not_legal_advice" />
          </span>
        </small>
      )}
    </div>
  );
}

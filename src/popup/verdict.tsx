import { isSomethingToBeSureOf } from '../explain/confidence.ts';
import type { Explanation } from '../explain/explanation.ts';
import { headlineWord } from '../explain/reason-line.ts';
import { messageKeyPart } from '../messages/key-part.ts';
import { type Tone, toneOf } from '../ui/tone.ts';
import { Say, useTranslator } from '../ui/translation.tsx';
import { Reason } from './reason.tsx';

interface Props {
  readonly explanation: Explanation;
  /** False when the page itself could not be read. */
  readonly reachable: boolean;
}

/** The first three seconds: headline, one reason, how sure and as of when. Read out anew when an answer changes it. */
export function Verdict({ explanation, reachable }: Props) {
  const translator = useTranslator();
  const { headline, confidence, lawChecked, region, regionFromNotice, regionSetting, regionNotListed } =
    explanation;
  const nothing = headline === 'nothing-found';
  const say = sayingOf(explanation, reachable);
  const tone: Tone = WITHOUT_ANSWER.has(say) ? 'unknown' : toneOf(explanation);
  return (
    <div class={`verdict ${tone}`} role="status" data-headline={headline}>
      <h1 tabIndex={-1}>{translator.optional(`headline_${messageKeyPart(say)}`, say)}</h1>
      <p>
        {say === 'unreachable' ? (
          <Say k="reason_unreachable" />
        ) : say === 'failed' ? (
          <Say k="reason_failed" />
        ) : (
          <Reason explanation={explanation} />
        )}
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
      {!nothing && region !== null && (
        <small class="line">
          {isSomethingToBeSureOf(explanation) && (
            <span>{translator.optional(`confidence_${confidence}`, confidence)}</span>
          )}
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

const WITHOUT_ANSWER: ReadonlySet<string> = new Set(['no-region', 'unreachable', 'failed']);

/** The headline to show: what the explanation says, unless what it lacks comes first. */
function sayingOf(explanation: Explanation, reachable: boolean) {
  const { headline, region, verdict, failure } = explanation;
  if (headline === 'nothing-found' && !reachable) return failure === null ? 'unreachable' : 'failed';
  // What is no matter of sanctions is so everywhere; the rest turns on the region.
  return region === null && verdict !== 'another-kind' && headline !== 'nothing-found'
    ? 'no-region'
    : headlineWord(explanation);
}

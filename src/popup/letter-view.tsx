import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Contact } from '../companies/company.ts';
import type { Explanation } from '../explain/explanation.ts';
import { type Letter, VARIANTS, type Variant } from '../letter/letter.ts';
import { letterText } from '../letter/letter-text.ts';
import { writeLetter } from '../letter/write-letter.ts';
import { messageKeyPart } from '../messages/key-part.ts';
import type { Translator } from '../messages/translator.ts';
import { SubView } from '../ui/sub-view.tsx';
import { Say, useTranslator } from '../ui/translation.tsx';
import { LetterDraft } from './letter-draft.tsx';
import type { LetterMemory } from './letter-memory.ts';
import { LetterOutcomes } from './letter-outcomes.tsx';

interface Props {
  readonly explanation: Explanation;
  /** English, whatever the page speaks: the letter is for the company. */
  readonly loadEnglish: () => Promise<Translator>;
  /** Null in a private window: there nothing is kept. */
  readonly memory: LetterMemory | null;
  readonly onBack: () => void;
}

/** The letter: written from the explanation, changed as the visitor likes, taken out by their own hand. */
export function LetterView({ explanation, loadEnglish, memory, onBack }: Props) {
  const translator = useTranslator();
  const [variant, setVariant] = useState<Variant>('visitor');
  const [english, setEnglish] = useState(translator.language.id === 'en' ? translator : null);
  useEffect(() => {
    if (english === null) void loadEnglish().then(setEnglish);
  }, [english, loadEnglish]);
  const letter = useMemo(() => writeLetter(explanation, variant), [explanation, variant]);
  const name = explanation.company?.name ?? explanation.host;
  return (
    <SubView title={<Say k="letter_title" values={{ name }} />} onBack={onBack}>
      <p class="fine">
        <Say k="letter_intro" />
      </p>
      <p class="fine">
        <Say k="letter_careful" />
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a legend cannot stand in the line with its chips */}
      <div class="ask" role="group" aria-labelledby="who-writes">
        <span id="who-writes">
          <Say k="letter_variant" />
        </span>
        <span class="chips">
          {VARIANTS.map((one) => (
            <button
              key={one}
              type="button"
              class="chip"
              aria-pressed={one === variant}
              data-variant={one}
              onClick={() => setVariant(one)}
            >
              {translator.optional(`letter_variant_${one}`, one)}
            </button>
          ))}
        </span>
      </div>
      {letter === null ? (
        <p>
          <Say k="letter_none" />
        </p>
      ) : (
        english !== null && (
          <>
            <Recipient to={letter.to} />
            <LetterDraft
              key={variant}
              letter={letter}
              explanation={explanation}
              english={english}
              memory={memory}
            />
            {translator.language.id !== 'en' && <OwnLanguage letter={letter} />}
          </>
        )
      )}
      {memory !== null && <LetterOutcomes host={explanation.host} date={explanation.date} memory={memory} />}
    </SubView>
  );
}

/** Whom it goes to. */
function Recipient({ to }: { to: Contact | null }) {
  const translator = useTranslator();
  return (
    <p>
      <span class="fine">
        <Say k="letter_to" />{' '}
      </span>
      {to === null ? (
        <Say k="letter_no_address" />
      ) : (
        <>
          <bdi dir="ltr">{to.to}</bdi>{' '}
          <span class="fine">({translator.optional(`contact_${messageKeyPart(to.kind)}`, to.kind)})</span>
        </>
      )}
    </p>
  );
}

/** The letter as it was written, in the visitor's language. */
function OwnLanguage({ letter }: { letter: Letter }) {
  const translator = useTranslator();
  const own = useMemo(() => letterText(letter, translator), [letter, translator]);
  return (
    <details>
      <summary>
        <Say k="letter_own_language" />
      </summary>
      <p class="own-letter">
        <b>{own.subject}</b>
        {'\n\n'}
        {own.body}
      </p>
    </details>
  );
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Explanation } from '../explain/explanation.ts';
import { type Letter, VARIANTS, type Variant } from '../letter/letter.ts';
import { letterText } from '../letter/letter-text.ts';
import { mailtoFor } from '../letter/mailto.ts';
import { writeLetter } from '../letter/write-letter.ts';
import type { Translator } from '../messages/translator.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { messageKeyPart } from '../ui/key-part.ts';
import { OutLink } from '../ui/link.tsx';
import { saveFile } from '../ui/save-file.ts';
import { SubView } from '../ui/sub-view.tsx';
import { Say, useTranslator } from '../ui/translation.tsx';

interface Props {
  readonly explanation: Explanation;
  /** English, whatever the page speaks: the letter is for the company. */
  readonly loadEnglish: () => Promise<Translator>;
  readonly onBack: () => void;
}

/** The letter: written from the explanation, changed as the visitor likes, taken out by their own hand. */
export function LetterView({ explanation, loadEnglish, onBack }: Props) {
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
        english !== null && <Draft key={variant} letter={letter} english={english} />
      )}
    </SubView>
  );
}

function Draft({ letter, english }: { letter: Letter; english: Translator }) {
  const translator = useTranslator();
  const written = useMemo(() => letterText(letter, english), [letter, english]);
  const own = useMemo(() => letterText(letter, translator), [letter, translator]);
  const [subject, setSubject] = useState(written.subject);
  const [body, setBody] = useState(written.body);
  const mail = mailtoFor(letter.to, { subject, body });
  const page = letter.to !== null && mail === null ? letter.to.to : null;
  return (
    <>
      <p>
        <span class="fine">
          <Say k="letter_to" />{' '}
        </span>
        {letter.to === null ? (
          <Say k="letter_no_address" />
        ) : (
          <>
            <bdi dir="ltr">{letter.to.to}</bdi>{' '}
            <span class="fine">
              ({translator.optional(`contact_${messageKeyPart(letter.to.kind)}`, letter.to.kind)})
            </span>
          </>
        )}
      </p>
      <label class="field">
        <span class="fine">
          <Say k="letter_subject" />
        </span>
        <input
          type="text"
          lang="en"
          dir="ltr"
          value={subject}
          onInput={({ currentTarget }) => setSubject(currentTarget.value)}
        />
      </label>
      <label class="field">
        <span class="fine">
          <Say k="letter_body" />
        </span>
        <textarea
          lang="en"
          dir="ltr"
          rows={14}
          value={body}
          onInput={({ currentTarget }) => setBody(currentTarget.value)}
        />
      </label>
      <p class="buttons">
        <CopyButton text={`${subject}\n\n${body}`} />
        <button
          type="button"
          data-action="save"
          onClick={() => saveFile('letter.txt', `${subject}\n\n${body}`, 'text/plain')}
        >
          <Say k="save_file" />
        </button>
        {mail !== null && (
          <a class="button" href={mail.link} target="_blank" rel="noreferrer noopener">
            <Say k="letter_mail" />
          </a>
        )}
      </p>
      {mail !== null && !mail.hasBody && (
        <p class="fine">
          <Say k="letter_mail_paste" />
        </p>
      )}
      {page !== null && (
        <p>
          <OutLink to={page}>
            <Say k="letter_open_page" />
          </OutLink>
        </p>
      )}
      {translator.language.id !== 'en' && (
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
      )}
    </>
  );
}

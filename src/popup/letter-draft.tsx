import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Explanation } from '../explain/explanation.ts';
import { BODY_LIMIT, type Draft, isSameText, SUBJECT_LIMIT } from '../letter/draft.ts';
import { isOutdated } from '../letter/is-outdated.ts';
import type { Letter } from '../letter/letter.ts';
import { type LetterText, letterText } from '../letter/letter-text.ts';
import type { Translator } from '../messages/translator.ts';
import { Say, useTranslator } from '../ui/translation.tsx';
import type { LetterMemory } from './letter-memory.ts';
import { LetterOut } from './letter-out.tsx';

interface Props {
  readonly letter: Letter;
  readonly explanation: Explanation;
  readonly english: Translator;
  /** Null where nothing may be kept. */
  readonly memory: LetterMemory | null;
}

/** One letter to change. What was changed is there again the next time, unless the letter would be another one by now. */
export function LetterDraft({ letter, explanation, english, memory }: Props) {
  const { host, date } = explanation;
  const { variant } = letter;
  const written = useMemo(() => letterText(letter, english), [letter, english]);
  const [text, setText] = useState(written);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [outdated, setOutdated] = useState(false);
  /** How it stood before it was started over. */
  const [before, setBefore] = useState<{ text: LetterText; draft: Draft | null; outdated: boolean } | null>(
    null,
  );
  const touched = useRef(false);
  const [isKept, setIsKept] = useState(true);
  const store = (changed: Draft) => {
    setDraft(changed);
    void memory?.keepDraft(changed).then(setIsKept);
  };
  useEffect(() => {
    void memory?.readDraft(host, variant).then((kept) => {
      if (kept === null || touched.current) return;
      setDraft(kept);
      setText(kept.text);
      setOutdated(isOutdated(kept, explanation, english));
    });
  }, [memory, host, variant, explanation, english]);

  const change = (next: LetterText) => {
    touched.current = true;
    setText(next);
    setBefore(null);
    if (isSameText(next, written)) {
      setDraft(null);
      memory?.dropDraft(host, variant);
      return;
    }
    const kept: Draft =
      draft === null ? { host, variant, day: date, started: written, text: next } : { ...draft, text: next };
    store(kept);
  };
  const startOver = () => {
    change(written);
    setOutdated(false);
    setBefore({ text, draft, outdated });
  };
  const undo = () => {
    if (before === null) return;
    setText(before.text);
    setOutdated(before.outdated);
    setBefore(null);
    if (before.draft !== null) store(before.draft);
  };
  const keep = () => {
    setOutdated(false);
    if (draft !== null) store({ ...draft, day: date, started: written });
  };

  return (
    <>
      {outdated && <Outdated draft={draft} written={written} onNew={startOver} onKeep={keep} />}
      <label class="field">
        <span class="fine">
          <Say k="letter_subject" />
        </span>
        {/* It wraps where it is too long for the popup, but is one line all the same. */}
        <textarea
          class="subject"
          lang="en"
          dir="ltr"
          rows={1}
          maxLength={SUBJECT_LIMIT}
          value={text.subject}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) event.preventDefault();
          }}
          onInput={({ currentTarget }) => change({ ...text, subject: inOneLine(currentTarget.value) })}
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
          maxLength={BODY_LIMIT}
          value={text.body}
          onInput={({ currentTarget }) => change({ ...text, body: currentTarget.value })}
        />
      </label>
      <p class="kept" role="status">
        {draft !== null && memory !== null && (
          <span class="fine">
            <Say k={isKept ? 'letter_draft_kept' : 'letter_draft_not_kept'} />
          </span>
        )}
        {before !== null ? (
          <button type="button" class="quiet" data-action="undo" onClick={undo}>
            <Say k="undo" />
          </button>
        ) : (
          !outdated &&
          !isSameText(text, written) && (
            <button type="button" class="quiet" data-action="start-over" onClick={startOver}>
              <Say k="letter_start_over" />
            </button>
          )
        )}
      </p>
      {/* A letter whose ground has changed leaves only after the visitor has said which one they mean. */}
      {!outdated && <LetterOut to={letter.to} text={text} />}
    </>
  );
}

/** What was pasted into a subject, without its line breaks: a mail's head would end at one. */
const inOneLine = (subject: string) => subject.replace(/\s*[\r\n]+\s*/g, ' ');

interface OutdatedProps {
  readonly draft: Draft | null;
  readonly written: LetterText;
  readonly onNew: () => void;
  readonly onKeep: () => void;
}

/** Says that the letter would be written otherwise now, and offers both. */
function Outdated({ draft, written, onNew, onKeep }: OutdatedProps) {
  const translator = useTranslator();
  return (
    <div class="note outdated" role="alert">
      <p>
        <Say k="letter_outdated" values={{ date: translator.date(draft?.day ?? '') }} />
      </p>
      <details>
        <summary>
          <Say k="letter_outdated_show" />
        </summary>
        <p class="own-letter" lang="en" dir="ltr">
          <b>{written.subject}</b>
          {'\n\n'}
          {written.body}
        </p>
      </details>
      <p class="buttons">
        <button type="button" class="first" data-action="take-new" onClick={onNew}>
          <Say k="letter_outdated_new" />
        </button>
        <button type="button" data-action="keep-draft" onClick={onKeep}>
          <Say k="letter_outdated_keep" />
        </button>
      </p>
    </div>
  );
}

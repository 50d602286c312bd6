import { useState } from 'preact/hooks';
import { noticeByWord } from '../explain/notice-by-word.ts';
import type { Notice, NoticeKind } from '../notice/notice.ts';
import { useFocusAfter } from '../ui/focus-after.ts';
import { Say } from '../ui/translation.tsx';

/** What a visitor can say of a wall we did not see. */
const SAID = [
  ['sanctions', 'blocked_sanctions'],
  ['country', 'blocked_country'],
  ['denied', 'blocked_denied'],
] as const satisfies readonly (readonly [NoticeKind, string])[];

interface Props {
  /** True where a notice was recognised as another kind and the visitor may know better. */
  readonly corrects: boolean;
  /** True where the page did not load: then it says nothing, and there is nothing to choose from. */
  readonly failed: boolean;
  readonly onSay: (notice: Notice) => void;
}

/** "I am blocked here": for a page that turns the visitor away without our seeing it, or seeing what it is. */
export function BlockedHere({ corrects, failed, onSay }: Props) {
  const [open, setOpen] = useState(false);
  const focusAfter = useFocusAfter();
  const ask = () => {
    setOpen(true);
    focusAfter('.blocked-here .chip');
  };
  return (
    <section class="blocked-here">
      {open ? (
        // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand in the line with its chips
        <div class="ask" role="group" aria-labelledby="what-says">
          <span id="what-says">
            <Say k="what_says" />
          </span>
          <span class="chips">
            {SAID.map(([kind, key]) => (
              <button key={kind} type="button" class="chip" onClick={() => onSay(noticeByWord(kind))}>
                <Say k={key} />
              </button>
            ))}
          </span>
        </div>
      ) : (
        <>
          {!corrects && (
            <p class="fine">
              <Say k={failed ? 'blocked_here_failed' : 'blocked_here_hint'} />
            </p>
          )}
          <button
            type="button"
            class="plain-button"
            onClick={() => (failed ? onSay(noticeByWord('denied')) : ask())}
          >
            <Say k={corrects ? 'report_something_else' : 'blocked_here'} />
          </button>
        </>
      )}
    </section>
  );
}

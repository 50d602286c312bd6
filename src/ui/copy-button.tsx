import { useState } from 'preact/hooks';
import { Say } from './translation.tsx';

/** Copies a text and says whether that worked; a browser that refuses leaves the text to be selected by hand. */
export function CopyButton({ text }: { text: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  return (
    <>
      <button
        type="button"
        class="first"
        data-action="copy"
        onClick={() =>
          void navigator.clipboard.writeText(text).then(
            () => setState('copied'),
            () => setState('failed'),
          )
        }
      >
        <Say k={state === 'copied' ? 'copied' : 'copy'} />
      </button>
      <span role="status" class={state === 'failed' ? 'fine' : 'unseen'}>
        {state === 'copied' && <Say k="copied" />}
        {state === 'failed' && <Say k="copy_failed" />}
      </span>
    </>
  );
}

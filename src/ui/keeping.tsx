import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { PlainKey } from '../messages/message-key.ts';
import { Say } from './translation.tsx';

/** Told beside what the visitor did: the browser did not keep it. */
export const NotKept = ({ k = 'not_kept' }: { k?: PlainKey }) => (
  <div class="note" role="alert">
    <Say k={k} />
  </div>
);

/**
 * Watches whether something is kept, or erased. What is drawn by what is kept goes back by itself; anything else is put back by `undo`.
 *
 * @param k told where it was not
 * @returns what to hand the saving to, and the note to show there: null unless the last was not kept
 */
export function useKeeping(
  k?: PlainKey,
): readonly [keep: (saving: Promise<boolean>, undo?: () => void) => void, note: ComponentChild] {
  const [lost, setLost] = useState(false);
  const keep = (saving: Promise<boolean>, undo?: () => void) => {
    setLost(false);
    void saving.then((kept) => {
      setLost(!kept);
      if (!kept) undo?.();
    });
  };
  return [keep, lost && <NotKept {...(k && { k })} />];
}

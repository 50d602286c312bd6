import { type Draft, draftId } from '../../src/letter/draft.ts';
import type { LetterOutcome } from '../../src/letter/outcome.ts';
import type { LetterMemory } from '../../src/popup/letter-memory.ts';

/** A memory that lasts as long as the page, with what is in it to look at. */
export function fakeLetterMemory(
  kept: readonly Draft[] = [],
  came: readonly LetterOutcome[] = [],
  isFull = false,
) {
  const drafts = new Map(kept.map((draft) => [draftId(draft), draft]));
  const outcomes = new Map(came.map((outcome) => [outcome.host, outcome]));
  const memory: LetterMemory = {
    readDraft: async (host, variant) => drafts.get(draftId({ host, variant })) ?? null,
    keepDraft: async (draft) => {
      if (isFull) return false;
      drafts.set(draftId(draft), draft);
      return true;
    },
    dropDraft: (host, variant) => void drafts.delete(draftId({ host, variant })),
    readOutcome: async (host) => outcomes.get(host) ?? null,
    keepOutcome: async (host, outcome) => {
      if (isFull) return false;
      if (outcome === null) outcomes.delete(host);
      else outcomes.set(host, outcome);
      return true;
    },
  };
  return { memory, drafts, outcomes };
}

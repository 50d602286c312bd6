import { type Draft, draftId } from '../letter/draft.ts';
import type { Variant } from '../letter/letter.ts';
import type { LetterOutcome } from '../letter/outcome.ts';
import { drafts } from '../platform/drafts.ts';
import { outcomes } from '../platform/outcomes.ts';
import { send } from '../platform/protocol.ts';
import { isKept } from '../platform/result.ts';

/** What is kept of letters to one site. In a private window there is none. */
export interface LetterMemory {
  readDraft(host: string, variant: Variant): Promise<Draft | null>;
  /** Kept by the background, for the popup may be closing. False when the browser did not take it: its storage is full. */
  keepDraft(draft: Draft): Promise<boolean>;
  dropDraft(host: string, variant: Variant): void;
  readOutcome(host: string): Promise<LetterOutcome | null>;
  /** Null takes it off. False when the browser did not take the change. */
  keepOutcome(host: string, outcome: LetterOutcome | null): Promise<boolean>;
}

/** The memory of this device. */
export const letterMemory: LetterMemory = {
  readDraft: (host, variant) => drafts.read(draftId({ host, variant })),
  keepDraft: async (draft) => (await send('keep-draft', { draft })).ok,
  dropDraft: (host, variant) => void send('drop-draft', { host, variant }),
  readOutcome: (host) => outcomes.read(host),
  keepOutcome: (host, outcome) => isKept(outcome === null ? outcomes.drop(host) : outcomes.put(outcome)),
};

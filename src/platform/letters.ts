import { DRAFT, DRAFT_LIMIT, draftId } from '../letter/draft.ts';
import { LETTER_OUTCOME, OUTCOME_LIMIT } from '../letter/outcome.ts';
import { createShelf } from './shelf.ts';

/** Letters the visitor has changed, by host and variant. */
export const drafts = createShelf({ name: 'draft', schema: DRAFT, idOf: draftId, limit: DRAFT_LIMIT });

/** What came of letters, by host. */
export const outcomes = createShelf({
  name: 'outcome',
  schema: LETTER_OUTCOME,
  idOf: ({ host }) => host,
  limit: OUTCOME_LIMIT,
});

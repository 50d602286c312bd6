import { LETTER_OUTCOME, OUTCOME_LIMIT } from '../letter/outcome.ts';
import { createShelf } from './shelf.ts';

/** What came of letters, by host. */
export const outcomes = createShelf({
  name: 'outcome',
  schema: LETTER_OUTCOME,
  idOf: ({ host }) => host,
  limit: OUTCOME_LIMIT,
});

import { entryId, HISTORY_DAYS, HISTORY_ENTRY, HISTORY_LIMIT } from '../history/entry.ts';
import { createShelf } from './shelf.ts';

/** Sites that turned the visitor away, for those who switched the history on. */
export const history = createShelf({
  name: 'history',
  schema: HISTORY_ENTRY,
  idOf: entryId,
  limit: HISTORY_LIMIT,
  days: HISTORY_DAYS,
});

import { DRAFT, DRAFT_LIMIT, draftId } from '../letter/draft.ts';
import { createShelf } from './shelf.ts';

/** Letters the visitor has changed, by host and variant. */
export const drafts = createShelf({ name: 'draft', schema: DRAFT, idOf: draftId, limit: DRAFT_LIMIT });

import * as v from 'valibot';
import { CONFIDENCES, NOTICE_KINDS, type Notice, QUOTE_LIMIT } from '../notice/notice.ts';

const REGION_CODE = v.pipe(v.string(), v.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/));
const SHORT_NAME = v.pipe(v.string(), v.maxLength(80));

/**
 * A notice as it arrives from a page's side: hostile until it has passed here. Unknown fields are dropped,
 * lists and texts are capped, anything else makes the whole notice invalid.
 */
export const NOTICE: v.GenericSchema<unknown, Notice> = v.object({
  kind: v.picklist(NOTICE_KINDS),
  regions: v.pipe(v.array(REGION_CODE), v.maxLength(260)),
  servedBy: v.nullable(SHORT_NAME),
  lawsNamed: v.pipe(v.array(SHORT_NAME), v.maxLength(40)),
  quote: v.pipe(v.string(), v.maxLength(QUOTE_LIMIT)),
  confidence: v.picklist(CONFIDENCES),
});

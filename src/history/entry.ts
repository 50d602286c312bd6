import * as v from 'valibot';
import {
  type Explanation,
  HEADLINES,
  type Headline,
  VERDICTS,
  type Verdict,
} from '../explain/explanation.ts';
import { NOTICE_KINDS, type NoticeKind } from '../notice/notice.ts';
import { DAY, HOST, REGION } from './fields.ts';

/** One site that turned the visitor away on one day: codes only, no time, no address but the host, no words of the page. */
export interface HistoryEntry {
  /** YYYY-MM-DD where the visitor is. */
  readonly day: string;
  readonly host: string;
  /** Id of the company on record; null where the host has none. */
  readonly company: string | null;
  readonly kind: NoticeKind;
  readonly verdict: Verdict;
  readonly headline: Headline;
  /** ISO 3166; null when the visitor set none and the notice names none. */
  readonly region: string | null;
}

/** An entry as it is read back from the disk or a file: unknown fields are dropped, anything else makes it invalid. */
export const HISTORY_ENTRY: v.GenericSchema<unknown, HistoryEntry> = v.object({
  day: DAY,
  host: HOST,
  company: v.nullable(v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9.-]+$/))),
  kind: v.picklist(NOTICE_KINDS),
  verdict: v.picklist(VERDICTS),
  headline: v.picklist(HEADLINES),
  region: v.nullable(REGION),
});

/** Entries kept: three a day for two years, some 300 kB. */
export const HISTORY_LIMIT = 2_000;
/** Days that an entry is kept: two years. */
export const HISTORY_DAYS = 731;

/** One entry a host and day: what is seen later that day takes its place. */
export const entryId = ({ day, host }: Pick<HistoryEntry, 'day' | 'host'>): string => `${day} ${host}`;

/** What is kept of an explanation; null when no notice was recognised, for then nobody was turned away. */
export function entryOf(explanation: Explanation): HistoryEntry | null {
  const { notice, date, host, company, verdict, headline, region } = explanation;
  if (notice === null) return null;
  return { day: date, host, company: company?.id ?? null, kind: notice.kind, verdict, headline, region };
}

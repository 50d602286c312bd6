import type { Explanation, OtherCause } from '../explain/explanation.ts';
import { isByWord } from '../explain/notice-by-word.ts';
import { QUOTE_LIMIT } from '../notice/notice.ts';
import {
  LAW_NAME_LIMIT,
  LAWS_LIMIT,
  PATH_LIMIT,
  REGIONS_LIMIT,
  type Report,
  SERVED_BY_LIMIT,
} from './report.ts';

/** What the visitor ticked and said; absent = not ticked. */
export interface ReportChoices {
  /** Path of the page's address; query and fragment are cut off here, whatever is passed. */
  readonly path?: string;
  readonly quote?: boolean;
  readonly correction?: OtherCause;
}

/**
 * Builds the report of an explanation: the one object that is shown and handed over.
 *
 * @param data version of the rules and records, as the package names it (`0.1.0`)
 */
export function buildReport(explanation: Explanation, data: string, choices: ReportChoices = {}): Report {
  const { notice } = explanation;
  return {
    format: 'overblocked-report',
    revision: 1,
    data,
    day: explanation.date,
    host: explanation.host.toLowerCase(),
    region: explanation.region,
    notice: notice && {
      kind: notice.kind,
      regions: [...notice.regions].sort().slice(0, REGIONS_LIMIT),
      servedBy: notice.servedBy && cut(notice.servedBy, SERVED_BY_LIMIT),
      lawsNamed: notice.lawsNamed.slice(0, LAWS_LIMIT).map((name) => cut(name, LAW_NAME_LIMIT)),
      confidence: notice.confidence,
      saidByVisitor: isByWord(notice),
    },
    failure: explanation.failure,
    company: explanation.company?.id ?? null,
    verdict: explanation.verdict,
    headline: explanation.headline,
    decider: explanation.decider,
    lawChecked: explanation.lawChecked,
    correction: choices.correction ?? null,
    path: choices.path === undefined ? null : cut(choices.path.replace(/[?#].*$/s, ''), PATH_LIMIT),
    quote: choices.quote && notice && notice.quote !== '' ? cut(notice.quote, QUOTE_LIMIT) : null,
  };
}

/** At most `limit` characters, never half of a pair, and no lone surrogate: those would change when written as UTF-8. */
function cut(text: string, limit: number): string {
  return text.slice(0, limit).replace(LONE_SURROGATE, '');
}

const LONE_SURROGATE = /\p{Surrogate}/gu;

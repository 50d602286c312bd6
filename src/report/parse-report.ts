import * as v from 'valibot';
import { DECIDERS } from '../companies/company.ts';
import { FAILURES, HEADLINES, OTHER_CAUSES, VERDICTS } from '../explain/explanation.ts';
import { isDay } from '../law/days.ts';
import { CONFIDENCES, NOTICE_KINDS, QUOTE_LIMIT } from '../notice/notice.ts';
import {
  LAW_NAME_LIMIT,
  LAWS_LIMIT,
  PATH_LIMIT,
  REGIONS_LIMIT,
  REPORT_LIMIT,
  type Report,
  SERVED_BY_LIMIT,
} from './report.ts';

const day = v.pipe(v.string(), v.check(isDay, 'write a day of the calendar as YYYY-MM-DD'));
const region = v.pipe(v.string(), v.regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/, 'use an ISO 3166 code'));
const shortId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]{1,60}$/, 'use lower-case letters, digits and hyphens'),
);

/** The form of a report: strict, every text capped. */
export const ReportSchema = v.strictObject({
  format: v.literal('overblocked-report', 'this is no report of Overblocked'),
  revision: v.literal(1, 'this report has another revision: read it with a newer version'),
  data: v.pipe(v.string(), v.regex(/^[\w.+-]{1,40}$/, 'name a version such as 0.1.0')),
  day,
  host: v.pipe(v.string(), v.regex(/^[a-z0-9._:[\]-]{1,253}$/, 'write a host name in lower-case ASCII')),
  region: v.nullable(region),
  notice: v.nullable(
    v.strictObject({
      kind: v.picklist(NOTICE_KINDS),
      regions: v.pipe(v.array(region), v.maxLength(REGIONS_LIMIT)),
      servedBy: v.nullable(v.pipe(v.string(), v.maxLength(SERVED_BY_LIMIT))),
      lawsNamed: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LAW_NAME_LIMIT))), v.maxLength(LAWS_LIMIT)),
      confidence: v.picklist(CONFIDENCES),
      saidByVisitor: v.boolean(),
    }),
  ),
  failure: v.nullable(v.picklist(FAILURES)),
  company: v.nullable(shortId),
  verdict: v.picklist(VERDICTS),
  headline: v.picklist(HEADLINES),
  decider: v.picklist(DECIDERS),
  lawChecked: v.nullable(day),
  correction: v.nullable(v.picklist(OTHER_CAUSES)),
  path: v.nullable(
    v.pipe(v.string(), v.maxLength(PATH_LIMIT), v.regex(/^[^?#]*$/, 'leave out what follows ? or #')),
  ),
  quote: v.nullable(v.pipe(v.string(), v.maxLength(QUOTE_LIMIT))),
});

/** A report, or why the text is none: the field (empty for the whole) and what to do. */
export type ParsedReport =
  | { readonly report: Report }
  | { readonly problem: { readonly field: string; readonly remedy: string } };

/** Reads a report back from its text. The text is input from anywhere: capped, parsed, checked field by field. */
export function parseReport(text: string): ParsedReport {
  if (text.length > REPORT_LIMIT) {
    return { problem: { field: '', remedy: `a report has at most ${REPORT_LIMIT} characters` } };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: { field: '', remedy: 'this is no JSON: hand over the file as it was saved' } };
  }
  const result = v.safeParse(ReportSchema, value);
  if (result.success) return { report: result.output };
  const [issue] = result.issues;
  return { problem: { field: v.getDotPath(issue) ?? '', remedy: issue.message } };
}

import * as v from 'valibot';
import { DECIDERS } from '../../src/companies/company.ts';
import { FAILURES, HEADLINES, OTHER_CAUSES, VERDICTS } from '../../src/explain/explanation.ts';
import { isDay } from '../../src/law/days.ts';
import { CONFIDENCES, NOTICE_KINDS, QUOTE_LIMIT } from '../../src/notice/notice.ts';
import {
  LAW_NAME_LIMIT,
  LAWS_LIMIT,
  PATH_LIMIT,
  REGIONS_LIMIT,
  type Report,
  SERVED_BY_LIMIT,
} from '../../src/report/report.ts';

const day = v.pipe(v.string(), v.check(isDay));
const region = v.pipe(v.string(), v.regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/));
const shortId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/));

/** No report is longer, in characters: a reader may refuse more before it parses. */
export const REPORT_LIMIT = 16_384;

/** The form of a report as a reader holds it to: strict, every text capped. */
const REPORT_FORM = v.strictObject({
  format: v.literal('overblocked-report'),
  revision: v.literal(1),
  data: v.pipe(v.string(), v.regex(/^[\w.+-]{1,40}$/)),
  day,
  host: v.pipe(v.string(), v.regex(/^[a-z0-9._:[\]-]{1,253}$/)),
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
  path: v.nullable(v.pipe(v.string(), v.maxLength(PATH_LIMIT), v.regex(/^[^?#]*$/))),
  quote: v.nullable(v.pipe(v.string(), v.maxLength(QUOTE_LIMIT))),
});

/** Reads a report back from its text, as whoever gets one has to. Throws where it does not fit the form. */
export const readReport = (text: string): Report => v.parse(REPORT_FORM, JSON.parse(text));

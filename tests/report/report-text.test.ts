import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build-report.ts';
import { reportFileName, reportText } from '../../src/report/report-text.ts';
import { anyExplanation } from '../explain/any.ts';
import { REPORT_LIMIT, readReport } from './report-form.ts';

/** Reports with hostile words and paths in them. */
const anyReport = fc
  .tuple(
    anyExplanation,
    fc.option(fc.string({ unit: 'binary', maxLength: 400 }), { nil: undefined }),
    fc.boolean(),
  )
  .map(([explanation, path, quote]) =>
    buildReport(explanation, '0.1.0', { quote, ...(path === undefined ? {} : { path }) }),
  );

describe('reportText', () => {
  it('is to the byte what is handed over', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const preview = reportText(report);
        const handedOver = new TextEncoder().encode(preview);
        expect(new TextDecoder('utf-8', { fatal: true }).decode(handedOver)).toBe(preview);
        expect(preview.length).toBeLessThanOrEqual(REPORT_LIMIT);
      }),
    );
  });

  it('is read back as the same report, and written again as the same text', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const read = readReport(reportText(report));
        expect(read).toEqual(report);
        expect(reportText(read)).toBe(reportText(report));
      }),
    );
  });

  it('hides nothing: what cannot be seen stands as an escape', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(reportText(report)).not.toMatch(/[\p{Cf}\u0080-\u009f\u2028\u2029\u00a0]|\t|\r/u);
      }),
    );
  });

  // A page could number its visitors with any of these: variation selectors, tags, joiners, fillers, a blank of Braille.
  it.each(['\ufe01', '\u{e0101}', '\u{e0041}', '\u034f', '\u3164', '\u115f', '\uffa0', '\u180b', '\u2800'])(
    'shows that %j is there',
    (unseen) => {
      const [report] = fc.sample(anyReport, 1);
      if (!report) throw new Error('no report');
      const text = reportText({ ...report, quote: `a${unseen}b` });
      expect(text).not.toContain(unseen);
      expect(readReport(text).quote).toBe(`a${unseen}b`);
    },
  );

  it('leaves ordinary letters of every script as they are', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(reportText({ ...report, quote: 'تحریم санкции 制裁' })).toContain('تحریم санкции 制裁');
      }),
      { numRuns: 1 },
    );
  });

  it('keeps the order of the form, whatever order a file was in', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const reversed = JSON.stringify(Object.fromEntries(Object.entries(report).reverse()));
        expect(reportText(readReport(reversed))).toBe(reportText(report));
      }),
      { numRuns: 5 },
    );
  });
});

it.each([
  ['slack.com', 'overblocked-slack.com-2026-11-22.json'],
  ['[::1]', 'overblocked-___1_-2026-11-22.json'],
  ['../etc', 'overblocked-.._etc-2026-11-22.json'],
])('names the file after %s', (host, name) => {
  expect(reportFileName({ host, day: '2026-11-22' })).toBe(name);
});

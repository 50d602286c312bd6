import { describe, expect, it } from 'vitest';
import { explainWith } from '../../src/explain/explain.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { parseReport } from '../../src/report/parse-report.ts';
import { reportText } from '../../src/report/report-text.ts';
import { company, judge, notice } from '../explain/samples.ts';

const report = buildReport(
  explainWith(judge(), {
    host: 'acme.example',
    notice: notice(),
    company: company(),
    region: 'RU',
    date: '2026-11-22',
  }),
  '0.1.0',
);
const problem = (over: object) => {
  const parsed = parseReport(JSON.stringify({ ...report, ...over }));
  return 'problem' in parsed ? parsed.problem.field : 'no problem';
};

describe('parseReport', () => {
  it('reads a report', () => {
    expect(parseReport(reportText(report))).toEqual({ report });
  });

  it.each([
    ['format', { format: 'other' }],
    ['revision', { revision: 2 }],
    ['data', { data: 'a b' }],
    ['day', { day: '2026-02-30' }],
    ['host', { host: 'ACME' }],
    ['host', { host: '' }],
    ['host', { host: 'a b' }],
    ['region', { region: 'Russia' }],
    ['notice.kind', { notice: { ...report.notice, kind: 'x' } }],
    ['notice.regions.0', { notice: { ...report.notice, regions: ['<b>'] } }],
    ['company', { company: '../x' }],
    ['verdict', { verdict: 'illegal' }],
    ['path', { path: '/a?b' }],
    ['path', { path: `/${'a'.repeat(300)}` }],
    ['quote', { quote: 'x'.repeat(301) }],
    ['reporter', { reporter: 'somebody' }],
  ])('names the field %s', (field, over) => {
    expect(problem(over)).toBe(field);
  });

  it('refuses what is no report without a throw', () => {
    for (const text of ['', 'null', '[]', '{"__proto__":{}}', '{', `"${'x'.repeat(20_000)}"`]) {
      expect(parseReport(text)).toHaveProperty('problem.remedy');
    }
  });
});

import { describe, expect, it } from 'vitest';
import { explainWith } from '../../src/explain/explain.ts';
import { noticeByWord } from '../../src/explain/notice-by-word.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { company, judge, notice } from '../explain/samples.ts';

const explanation = explainWith(judge(), {
  host: 'ACME.example',
  notice: notice({ kind: 'sanctions', regions: ['RU', 'BY'], quote: 'sanctions, says this page' }),
  company: company(),
  region: 'RU',
  date: '2026-11-22',
});

describe('buildReport', () => {
  it('holds the host, the day and the verdict, and nothing of the page or the visitor', () => {
    expect(buildReport(explanation, '0.1.0')).toEqual({
      format: 'overblocked-report',
      revision: 1,
      data: '0.1.0',
      day: '2026-11-22',
      host: 'acme.example',
      region: 'RU',
      notice: {
        kind: 'sanctions',
        regions: ['BY', 'RU'],
        servedBy: null,
        lawsNamed: [],
        confidence: 'high',
        saidByVisitor: false,
      },
      failure: null,
      company: 'acme',
      verdict: 'not-required',
      headline: 'over-compliance',
      decider: 'site',
      lawChecked: '2026-11-01',
      correction: null,
      path: null,
      quote: null,
    });
  });

  it('adds what is ticked', () => {
    const report = buildReport(explanation, '0.1.0', {
      path: '/blocked',
      quote: true,
      correction: 'vpn-proxy',
    });
    expect(report).toMatchObject({
      path: '/blocked',
      quote: 'sanctions, says this page',
      correction: 'vpn-proxy',
    });
  });

  it('tells how a page failed, on the visitor’s word that they are blocked', () => {
    const said = { ...explanation, notice: noticeByWord('denied'), failure: 'time-out' } as const;
    expect(buildReport(said, '0.1.0')).toMatchObject({
      notice: { kind: 'denied', saidByVisitor: true },
      failure: 'time-out',
    });
  });

  it('cuts query and fragment off, whatever it is handed', () => {
    expect(buildReport(explanation, '0.1.0', { path: '/a?token=secret#x' }).path).toBe('/a');
    expect(buildReport(explanation, '0.1.0', { path: '/a#?\nsecret' }).path).toBe('/a');
    expect(buildReport(explanation, '0.1.0', { path: `/${'a'.repeat(500)}` }).path).toHaveLength(200);
  });

  it('says when the visitor, not the recogniser, read the page', () => {
    const said = explainWith(judge(), {
      host: 'acme.example',
      notice: notice({ quote: '' }),
      company: null,
      region: 'RU',
      date: '2026-11-22',
    });
    expect(buildReport(said, '0.1.0', { quote: true })).toMatchObject({
      notice: { saidByVisitor: true },
      quote: null,
    });
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { explainHost, type Records, readRecords, translatorFor } from '../../src/cli/explain.ts';
import { explanationText } from '../../src/cli/explain-text.ts';
import type { Explanation } from '../../src/explain/explanation.ts';

const date = '2026-11-22';
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/explain.ts', ...args], { encoding: 'utf8' });

describe('explain, as a command', () => {
  it('prints the explanation as JSON', () => {
    const json: unknown = JSON.parse(
      execFileSync(
        process.execPath,
        [
          '--import',
          'tsx',
          'src/cli/explain.ts',
          'app.slack.com',
          '--region',
          'RU',
          '--date',
          date,
          '--json',
        ],
        { encoding: 'utf8' },
      ),
    );
    expect(json).toMatchObject({ host: 'app.slack.com', region: 'RU', date, company: { id: 'slack' } });
  });

  it('says what is wrong with its arguments and ends with 2', () => {
    const { status, stderr, stdout } = run('slack.com', '--region', 'Russia');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      '--region "Russia" is no region on record. Allowed: ISO 3166-1 in upper case (RU), or UA-09, UA-14, UA-23, UA-40, UA-43, UA-65\n',
    );
  });
});

describe('explain, as text', () => {
  let records: Records;
  beforeAll(() => {
    records = readRecords();
  });
  const explained = (host: string, region: string) =>
    explainHost({ host, region, date, answers: {} }, records);
  const text = (host: string, region: string) =>
    explanationText(explained(host, region), translatorFor('en'));

  it('says what the popup says, in its order', () => {
    const said = text('slack.com', 'RU');
    const headings = [
      'Is a block required? Part by part',
      'What is on record about them',
      'Other explanations',
      'The law, step by step',
    ];
    const places = headings.map((heading) => said.indexOf(`\n\n${heading}\n`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(said).toMatch(/^slack\.com · Russia · 22 Nov 2026\n\nThe law does not ask for this block\n/);
    expect(said).toContain('not legal advice');
  });

  it('marks a claim that lasts and that nothing has confirmed for long', () => {
    const claims = (lasting: boolean) =>
      explained('slack.com', 'UA-43').claims.map((claim) => ({
        ...claim,
        lasting,
        faded: true,
        lastConfirmed: '2012-05-03',
      }));
    const said = (lasting: boolean) =>
      explanationText({ ...explained('slack.com', 'UA-43'), claims: claims(lasting) }, translatorFor('en'));
    expect(said(true)).toContain('last confirmed: 3 May 2012; may be over by now');
    expect(said(false)).not.toContain('last confirmed');
  });

  it('says how sure it is only of what it can tell', () => {
    const said = (headline: Explanation['headline']) =>
      explanationText({ ...explained('slack.com', 'RU'), headline }, translatorFor('en'));
    expect(said('over-compliance')).toMatch(/sure/i);
    expect(said('cannot-tell')).not.toMatch(/\b(fairly |quite )?sure\b/i);
  });

  it('gives a table by operator for a site not on record, and says that nothing is', () => {
    const said = text('nobody-knows-it.example', 'IR');
    expect(said).toContain('\n  Based in the US: required in part\n');
    expect(said).toContain('Nothing on record says that nobody-knows-it.example turns people in Iran away.');
  });

  it('speaks of no law where sanctions have no part in it', () => {
    const said = text('facebook.com', 'RU');
    expect(said).toContain('On record: the state blocks this site');
    expect(said).not.toContain('Is a block required? Part by part');
  });

  it('marks a source whose text nobody read', () => {
    const english = translatorFor('en');
    const explanation = explainHost({ host: 'slack.com', region: 'RU', date, answers: {} }, records);
    const said = (read: boolean) => {
      const claims = explanation.claims.map((claim) => ({
        ...claim,
        evidence: claim.evidence.map((source) => ({ ...source, read })),
      }));
      return explanationText({ ...explanation, claims, refusals: [], reversals: [] }, english);
    };
    const mark = english.text('claim_unverified');
    expect(said(false)).toContain(mark);
    expect(said(true)).not.toContain(mark);
  });

  it('is plain text', () => {
    expect(text('slack.com', 'RU')).not.toMatch(/[\u2066-\u2069]|undefined|\$[A-Z]+\$/);
  });
});

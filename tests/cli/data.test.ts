import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkData } from '../../src/cli/data-check.ts';
import { loadCompanies, readCompanySources } from '../../src/cli/data-files.ts';
import { newRecord } from '../../src/cli/data-new.ts';
import { hostsByRegion, statsLines } from '../../src/cli/data-stats.ts';
import { statsOf } from '../../src/companies/stats.ts';

const TODAY = '2026-11-22';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'overblocked-data-'));
  mkdirSync(join(folder, 'data'));
  mkdirSync(join(folder, 'hosts'));
  cpSync('src/companies/lists.json', join(folder, 'lists.json'));
  cpSync('src/companies/data/slack.json', join(folder, 'data/slack.json'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('data:check', () => {
  it('is content with a good folder', () => {
    expect(checkData(folder, TODAY)).toEqual({ problems: [], warnings: [] });
  });

  it('warns of a record that nobody has looked at for long, and lets it pass', () => {
    const { problems, warnings } = checkData(folder, '2027-11-22');
    expect(problems).toEqual([]);
    expect(warnings).toEqual([
      expect.stringMatching(/^warning data\/slack\.json, evidence: look again at \d+ of/),
    ]);
  });

  it('names a file that is no JSON', () => {
    writeFileSync(join(folder, 'data/torn.json'), '{ "id": ');
    expect(checkData(folder, TODAY).problems).toEqual([
      expect.stringMatching(/^data\/torn\.json: make it valid JSON \(/),
    ]);
  });

  it('names file, field and remedy of a bad record', () => {
    const slack = JSON.parse(readFileSync(join(folder, 'data/slack.json'), 'utf8'));
    slack.restrictions[0].evidence = ['gone'];
    writeFileSync(join(folder, 'data/slack.json'), JSON.stringify(slack));
    expect(checkData(folder, TODAY).problems).toContain(
      'data/slack.json, evidence: add the evidence gone that a claim cites, or correct the id',
    );
  });
});

describe('data:new', () => {
  it('writes a record to fill in', () => {
    expect(newRecord('www.example.com', folder, TODAY).ok).toBe(true);
    expect(JSON.parse(readFileSync(join(folder, 'data/example.json'), 'utf8'))).toMatchObject({
      hosts: ['example.com'],
    });
    expect(checkData(folder, TODAY).problems.length).toBeGreaterThan(0);
  });

  it.each([
    ['app.slack.com', 'app.slack.com belongs to data/slack.json already: add to that record'],
    ['not a host', 'not a host is no host name of a company: give one such as slack.com'],
  ])('writes nothing for %s', (host, say) => {
    expect(newRecord(host, folder, TODAY)).toEqual({ ok: false, say });
  });

  it('overwrites nothing', () => {
    expect(newRecord('slack.org', folder, TODAY).ok).toBe(false);
  });
});

describe('data:stats', () => {
  it('prints the figures of the records', () => {
    const hosts = {
      'a.example': ['list-dartraiden', 'list-itdog'],
      'slack.com': ['list-itdog', 'list-malw'],
    };
    writeFileSync(join(folder, 'hosts/ru.json'), JSON.stringify({ region: 'RU', hosts }));
    const loaded = loadCompanies(TODAY, folder);
    if (!loaded.ok) throw new Error('the records have problems');
    const { companies, lists, index, shards } = loaded.records;
    const lines = statsLines(statsOf(companies, lists), index.hostsOnRecord, hostsByRegion(shards));
    expect(lines).toContain('companies            1');
    expect(lines).toContain('hosts on record      1');
    expect(lines.slice(lines.indexOf('hosts on record by region') + 1)[0]).toBe('      1  RU');
    expect(lines.slice(lines.indexOf('restrictions by region') + 1)).toContainEqual(
      expect.stringMatching(/^ +\d+ {2}RU$/),
    );
  });
});

describe('readCompanySources', () => {
  it('reads lists, records and hosts', () => {
    const { files, problems } = readCompanySources(folder);
    expect(files.map(({ file }) => file)).toEqual(['lists.json', 'data/slack.json']);
    expect(problems).toEqual([]);
  });
});

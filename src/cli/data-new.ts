import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCompany, shardFor } from '../companies/look-up.ts';
import { recordTemplate } from '../companies/template.ts';
import { latestToday, today } from '../law/days.ts';
import { COMPANIES, loadCompanies } from './data-files.ts';

/** Writes a record to fill in. @returns what was done, or why nothing was, in one sentence. */
export function newRecord(
  host: string,
  folder: string,
  day: string,
): { readonly ok: boolean; readonly say: string } {
  const template = recordTemplate(host, day);
  if (template === null)
    return { ok: false, say: `${host} is no host name of a company: give one such as slack.com` };
  const loaded = loadCompanies(latestToday(), folder);
  if (!loaded.ok) return { ok: false, say: 'the records have problems: see npm run data:check first' };
  const { index, shards } = loaded.records;
  const number = shardFor(host, index);
  const shard = number === null ? undefined : shards[number];
  const found = shard === undefined ? null : findCompany(host, index, shard);
  if (found?.type === 'company') {
    return { ok: false, say: `${host} belongs to data/${found.company.id}.json already: add to that record` };
  }
  const path = join(folder, 'data', `${template.id}.json`);
  if (existsSync(path))
    return { ok: false, say: `${path} exists: add the host there, or rename one of the two` };
  writeFileSync(path, template.text);
  return { ok: true, say: `${path} is there to fill in; npm run data:check says what is still missing` };
}

if (process.argv[1] === import.meta.filename) {
  const host = process.argv[2];
  const result =
    host === undefined
      ? { ok: false, say: 'name the host of the company: npm run data:new -- slack.com' }
      : newRecord(host, COMPANIES, today());
  console.log(result.say);
  process.exitCode = result.ok ? 0 : 1;
}

import { companiesOnRecord } from '../cli/data-files.ts';
import type { Company } from '../companies/company.ts';
import { pack } from '../companies/compile.ts';
import type { CommunityList } from '../companies/host-on-record.ts';
import { findCompany, shardFor } from '../companies/look-up.ts';

/** What a look-up costs at one size of the set. */
export interface CompaniesMeasured {
  readonly companies: number;
  readonly shards: number;
  /** Bytes of JSON read to answer for one host: the index and one shard; the mean and the most. */
  readonly bytesRead: { readonly index: number; readonly shardMean: number; readonly shardMost: number };
  /** Median over all hosts asked, in microseconds: find the shard, parse it, find the company. */
  readonly lookUpMicroseconds: number;
  /** Checking aside, laying out all records, in milliseconds. */
  readonly packMilliseconds: number;
}

const HOSTS_ASKED = 500;

/**
 * Measures the look-up as the popup does it, over made-up companies: copies of the records under names of their own.
 * Throws when the records have problems.
 */
export function benchCompanies(sizes: readonly number[]): CompaniesMeasured[] {
  const { companies, lists } = companiesOnRecord();
  return sizes.map((size) => measure(madeUp(companies, size), lists));
}

/** A set of one size as the package holds it: the records themselves, as far as they go, and made-up ones after them. */
export function companiesOfSize(size: number): ReturnType<typeof pack> {
  const { companies, lists } = companiesOnRecord();
  const first = companies.slice(0, size);
  return pack([...first, ...madeUp(companies, size - first.length)], lists, []);
}

function measure(companies: readonly Company[], lists: readonly CommunityList[]): CompaniesMeasured {
  const before = performance.now();
  const { index, shards } = pack(companies, lists, []);
  const packMilliseconds = performance.now() - before;
  const indexText = JSON.stringify(index);
  const texts = shards.map((shard) => JSON.stringify(shard));
  const step = Math.max(1, Math.floor(companies.length / HOSTS_ASKED));
  const times: number[] = [];
  for (let at = 0; at < companies.length; at += step) {
    const { id, hosts } = companies[at] ?? { id: '', hosts: [] };
    const host = `www.${hosts[0] ?? ''}`;
    const start = performance.now();
    const readIndex: typeof index = JSON.parse(indexText);
    const number = shardFor(host, readIndex);
    const found = number === null ? null : findCompany(host, readIndex, JSON.parse(texts[number] ?? '{}'));
    times.push(performance.now() - start);
    if (found?.type !== 'company' || found.company.id !== id)
      throw new Error(`${host} was not found in ${id}`);
  }
  const sizes = texts.map((text) => Buffer.byteLength(text));
  return {
    companies: companies.length,
    shards: shards.length,
    bytesRead: {
      index: Buffer.byteLength(indexText),
      shardMean: Math.round(sizes.reduce((sum, bytes) => sum + bytes, 0) / sizes.length),
      shardMost: Math.max(...sizes),
    },
    lookUpMicroseconds: Math.round((times.sort((a, b) => a - b)[times.length >> 1] ?? 0) * 1_000),
    packMilliseconds: Math.round(packMilliseconds),
  };
}

function madeUp(real: readonly Company[], size: number): Company[] {
  return Array.from({ length: size }, (_, at) => {
    const model = real[at % real.length];
    if (model === undefined) throw new Error('there is no record to copy');
    const hosts = model.hosts.map((host, which) => `made-up-${at}-${which}.${host.split('.').at(-1)}`);
    return { ...model, id: `made-up-${at}`, hosts };
  });
}

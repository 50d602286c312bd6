import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { benchAccuracy } from './bench-accuracy.ts';
import { benchCompanies } from './bench-companies.ts';
import { benchCost } from './bench-cost.ts';
import { benchExplain } from './bench-explain.ts';
import { benchLaw } from './bench-law.ts';
import { benchPageSize } from './bench-page-size.ts';
import { benchPopup, benchPopupBySize, type PopupMeasured } from './bench-popup.ts';
import { ensureBrowsers } from './browsers.ts';
import { fromRoot, OUT } from './paths.ts';
import { runMain } from './run-main.ts';

// `npm run bench [-- cost companies …]`: the measurements, all parts or those named. Prints tables, keeps
// `out/bench.json`. Figures hold for the machine and the day they were taken on.

/** Companies in the sets that show what their number costs. */
const SIZES = [500, 5_000, 50_000];

const PARTS: Readonly<Record<string, () => Promise<Readonly<Record<string, unknown>>>>> = {
  accuracy: async () => {
    const sets = await benchAccuracy();
    return {
      'notices told from other pages (bounds of 95 %)': sets.map(
        ({ set, notices, others, recall, recallAtLeast, precision, precisionAtLeast, kindF1 }) => ({
          set,
          notices,
          others,
          recall,
          'at least': recallAtLeast,
          precision,
          'at least ': precisionAtLeast,
          'F1 of kinds': kindF1,
        }),
      ),
      'found by language': Object.fromEntries(sets.map(({ set, byLanguage }) => [set, byLanguage])),
      'what was said of each label': Object.fromEntries(sets.map(({ set, confusion }) => [set, confusion])),
    };
  },
  cost: async () => {
    const { chromium } = await ensureBrowsers(['chromium']);
    return {
      'cost on a changing page of 45,000 elements (medians)': (await benchCost(chromium)).map(
        ({ extension, bytes, scriptMs, taskMs }) => ({
          extension,
          'bytes in a page': bytes?.raw ?? 0,
          gzip: bytes?.gzip ?? 0,
          'script ms': round(scriptMs),
          'task ms': round(taskMs),
        }),
      ),
      'reading and recognising by size of page (medians)': (await benchPageSize(chromium)).map(
        ({ bytes, ms }) => ({ bytes, ms: round(ms) }),
      ),
    };
  },
  companies: async () => ({
    'look-up by number of companies': benchCompanies(SIZES).map(
      ({ companies, shards, bytesRead, lookUpMicroseconds }) => ({
        companies,
        shards,
        'index bytes': bytesRead.index,
        'shard bytes, mean': bytesRead.shardMean,
        'look-up µs': lookUpMicroseconds,
      }),
    ),
    'popup by number of companies': (await benchPopupBySize(SIZES)).map(popupRow),
  }),
  popup: async () => ({ 'popup, first paint with content': (await benchPopup()).map(popupRow) }),
  law: async () => ({
    law: [benchLaw()],
    'explaining a site not on record (medians)': (await benchExplain()).map(
      ({ region, firstMs, nextMs }) => ({
        region,
        'first in a fresh process, ms': round(firstMs),
        'next, ms': round(nextMs),
      }),
    ),
  }),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`no part ${unknown.join(', ')}: there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}

await runMain(async () => {
  const results: Record<string, unknown> = {
    taken: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`,
  };
  for (const [name, measure] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const [title, rows] of Object.entries(await measure())) {
      console.log(`\n${title}`);
      if (Array.isArray(rows)) console.table(rows);
      else for (const [name, table] of Object.entries(rows as object)) console.log(name, table);
      results[title] = rows;
    }
  }
  await mkdir(OUT, { recursive: true });
  const file = join(OUT, 'bench.json');
  await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
  console.log(`\n${fromRoot(file)}`);
});

function popupRow(measured: PopupMeasured) {
  const { browser, popup, paintMs, leastPaintMs, fromClickMs, layoutShift, heapBytes } = measured;
  return {
    browser,
    popup,
    'paint ms (median)': round(paintMs),
    'paint ms (least)': round(leastPaintMs),
    'from click ms (median)': round(fromClickMs),
    'layout shift': layoutShift,
    'live heap kB': heapBytes && Math.round(heapBytes / 1_000),
  };
}

function round(value: number): number {
  return Number(value.toFixed(1));
}

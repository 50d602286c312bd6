import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { readRules } from '../cli/read-rules.ts';
import { packRules } from '../law/packed-rules.ts';
import { median } from './median.ts';
import { OUT } from './paths.ts';

/** Time to explain a wall on a site that is not on record, in ms; medians. */
export interface ExplainMeasured {
  readonly region: string;
  /** The first explanation of a fresh process: what the popup does when it opens. */
  readonly firstMs: number;
  /** The next ones in the same process: what an answer to a question takes. */
  readonly nextMs: number;
}

/** Much law, less of it, and a country that no measure closes: there the law of every operator has to be looked at. */
const REGIONS: readonly string[] = ['IR', 'RU', 'CU', 'SY', 'UA-43', 'XK'];
const DATE = '2026-11-22';
const PROCESSES = 5;

/** Explains a site of which neither operator nor services are known, the dearest question there is, in fresh processes. */
export async function benchExplain(regions = REGIONS): Promise<ExplainMeasured[]> {
  const folder = join(OUT, 'bench');
  mkdirSync(folder, { recursive: true });
  const rules = join(folder, 'rules.txt');
  const script = join(folder, 'explain-once.mjs');
  writeFileSync(rules, packRules(readRules()));
  await build({
    entryPoints: [join(import.meta.dirname, 'explain-once.ts')],
    outfile: script,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  return regions.map((region) => {
    const runs = Array.from({ length: PROCESSES }, () => {
      const printed = execFileSync(process.execPath, [script, rules, region, DATE], { encoding: 'utf8' });
      return JSON.parse(printed) as number[];
    });
    return {
      region,
      firstMs: median(runs.map(([first = 0]) => first)),
      nextMs: median(runs.map(([, ...next]) => median(next))),
    };
  });
}

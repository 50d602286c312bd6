import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.ts';
import { OUT, ROOT } from './paths.ts';
import { run } from './run-step.ts';

// `npm test`: everything that must hold before a change is handed on. Each check counts as one, each test as one.

const BIN = join(ROOT, 'node_modules', '.bin');
const RESULTS = join(OUT, 'test');

/** Checks that pass or fail as a whole, in the order of how soon they tell. */
const CHECKS: readonly (readonly [label: string, command: string, ...args: string[]])[] = [
  ['types', join(BIN, 'tsc'), '--noEmit'],
  ['lint', join(BIN, 'biome'), 'check', '--error-on-warnings', '.'],
  ['build', join(BIN, 'tsx'), 'src/build/build.ts'],
  ['rules', join(BIN, 'tsx'), 'src/cli/law-check.ts'],
  ['companies', join(BIN, 'tsx'), 'src/cli/data-check.ts'],
  [
    'web-ext lint',
    join(BIN, 'web-ext'),
    'lint',
    '--source-dir',
    'dist/firefox',
    '--warnings-as-errors',
    '--no-config-discovery',
  ],
];

let passed = 0;
let failed = 0;
let skipped = 0;
const started = Date.now();

await mkdir(RESULTS, { recursive: true });
if (!existsSync(join(ROOT, '..', 'shared'))) {
  console.log(
    'skipped: what reads ../shared (the corpus and the scenarios), because that folder is not there',
  );
}
for (const [label, command, ...args] of CHECKS) {
  const { code, output } = await run(label, command, args);
  tell(label, code === 0 ? 1 : 0, code === 0 ? 0 : 1, 0);
  if (code !== 0) console.log(output);
}
await runTests('unit');
try {
  await ensureBrowsers(['chromium', 'firefox']);
  await runTests('browser');
} catch (error) {
  tell('browser', 0, 1, 0);
  console.log(error instanceof Error ? error.message : String(error));
}

console.log(`${Math.round((Date.now() - started) / 1_000)} s${skipped > 0 ? `, ${skipped} skipped` : ''}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** Runs a project of vitest; a run that broke down before it could count is one failure. */
async function runTests(project: 'unit' | 'browser'): Promise<void> {
  const file = join(RESULTS, `${project}.json`);
  await rm(file, { force: true });
  const { code, output } = await run(`${project} tests`, join(BIN, 'vitest'), [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const counted = await readCounts(file);
  // Vitest also fails for what no test caught, such as a promise that nobody awaited.
  const more = code !== 0 && (counted?.failed ?? 0) === 0 ? 1 : 0;
  tell(`${project} tests`, counted?.passed ?? 0, (counted?.failed ?? 0) + more, counted?.skipped ?? 0);
  if (code !== 0) console.log(output);
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

async function readCounts(file: string): Promise<Counts | null> {
  if (!existsSync(file)) return null;
  const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(
    await readFile(file, 'utf8'),
  );
  // A file that could not even be loaded has no failed test of its own.
  return {
    passed: numPassedTests,
    failed: Math.max(numFailedTests, Math.min(numFailedTestSuites, 1)),
    skipped: numPendingTests,
  };
}

function tell(label: string, good: number, bad: number, left: number): void {
  passed += good;
  failed += bad;
  skipped += left;
  const parts = [
    `${good} passed`,
    ...(bad > 0 ? [`${bad} failed`] : []),
    ...(left > 0 ? [`${left} skipped`] : []),
  ];
  console.log(`${bad > 0 ? '✗' : '✓'} ${label}: ${parts.join(', ')}`);
}

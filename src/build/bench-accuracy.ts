import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseCase } from '../cli/detect-case.ts';
import { gate } from '../notice/gate/gate.ts';
import { read } from '../notice/read.ts';
import { recognise } from '../notice/recognise.ts';
import { parsePage } from './parse-page.ts';
import { wilson } from './wilson.ts';

const ROOT = new URL('../../', import.meta.url);
const SETS = {
  'development corpus': '../shared/corpus/dev.jsonl',
  'own notices': 'tests/fixtures/notices/notices.jsonl',
  'own look-alikes': 'tests/fixtures/notices/look-alikes.jsonl',
  'own variations': 'tests/fixtures/notices/variations/',
};
/** Labels whose pages must stay silent; `denied` is silence. */
const SILENT = new Set(['none', 'bot-challenge', 'generic-403']);
/** Languages with fewer cases are counted together: a share of three says nothing. */
const CASES_OF_A_LANGUAGE = 10;

interface Labelled {
  readonly label: string;
  readonly lang?: string;
}

/** How well notices are told from other pages, over one set of cases. */
export interface AccuracyMeasured {
  readonly set: string;
  readonly notices: number;
  readonly others: number;
  /** Shares with their 95 % bounds (Wilson): lower for recall and precision. */
  readonly recall: number;
  readonly recallAtLeast: number;
  readonly precision: number;
  readonly precisionAtLeast: number;
  /** Mean of F1 over the kinds that occur, found or claimed. */
  readonly kindF1: number;
  readonly byLanguage: Readonly<Record<string, string>>;
  /** label → what was said → count */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const round = (value: number): number => Number(value.toFixed(4));

/** Reads each case as a page laid out as the `detect` command lays it out, and compares what is said with its label. */
export function measureAccuracy(set: string, lines: readonly string[]): AccuracyMeasured {
  const confusion: Record<string, Record<string, number>> = {};
  const languages: Record<string, [number, number]> = {};
  for (const line of lines) {
    const labelled = JSON.parse(line) as Labelled;
    const parsed = parseCase(line);
    if (!parsed.ok) throw new Error(`${set}: ${parsed.error}`);
    const { html, status, address } = parsed.value;
    const signals = { ...read(parsePage(html)), status, host: new URL(address).hostname };
    const notice = gate(signals).length > 0 ? recognise(signals) : null;
    const truth = SILENT.has(labelled.label)
      ? 'none'
      : labelled.label === 'cdn-country'
        ? 'country'
        : labelled.label;
    const said = notice && notice.kind !== 'denied' ? notice.kind : 'none';
    confusion[truth] ??= {};
    const row = confusion[truth];
    row[said] = (row[said] ?? 0) + 1;
    if (truth === 'none') continue;
    const language = labelled.lang ?? '?';
    languages[language] ??= [0, 0];
    const counts = languages[language];
    counts[0] += said === 'none' ? 0 : 1;
    counts[1] += 1;
  }

  const kinds = new Set([...Object.keys(confusion), ...Object.values(confusion).flatMap(Object.keys)]);
  kinds.delete('none');
  const count = (truth: string, said: string) => confusion[truth]?.[said] ?? 0;
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  const truths = [...Object.keys(confusion)];
  const notices = sum(
    truths.filter((truth) => truth !== 'none').flatMap((truth) => Object.values(confusion[truth] ?? {})),
  );
  const missed = sum(truths.filter((truth) => truth !== 'none').map((truth) => count(truth, 'none')));
  const others = sum(Object.values(confusion.none ?? {}));
  const alarms = others - count('none', 'none');
  const found = notices - missed;
  const f1 = [...kinds].map((kind) => {
    const claimed = sum(truths.map((truth) => count(truth, kind)));
    const true_ = sum(Object.values(confusion[kind] ?? {}));
    return claimed + true_ === 0 ? 0 : (2 * count(kind, kind)) / (claimed + true_);
  });
  return {
    set,
    notices,
    others,
    recall: round(found / Math.max(1, notices)),
    recallAtLeast: round(wilson(found, notices)[0]),
    precision: round(found / Math.max(1, found + alarms)),
    precisionAtLeast: round(wilson(found, found + alarms)[0]),
    kindF1: round(sum(f1) / Math.max(1, f1.length)),
    byLanguage: Object.fromEntries(
      Object.entries(languages)
        .filter(([, [, all]]) => all >= CASES_OF_A_LANGUAGE)
        .map(([language, [hits, all]]) => [language, `${hits}/${all}`]),
    ),
    confusion,
  };
}

const linesOf = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

const path = (name: keyof typeof SETS) => fileURLToPath(new URL(SETS[name], ROOT));

/** The project's variations of all languages, a case a line. */
export const variations = (): string[] =>
  readdirSync(path('own variations'))
    .sort()
    .flatMap((name) => linesOf(`${path('own variations')}${name}`));

/** Accuracy over the development corpus, if it is beside the repository, over the project's own cases, and their variations. */
export async function benchAccuracy(): Promise<AccuracyMeasured[]> {
  const measured: AccuracyMeasured[] = [];
  const corpus = path('development corpus');
  if (existsSync(corpus)) measured.push(measureAccuracy('development corpus', linesOf(corpus)));
  else console.log('The development corpus is not beside the repository: measured on own cases only.');
  measured.push(
    measureAccuracy('own cases', [...linesOf(path('own notices')), ...linesOf(path('own look-alikes'))]),
    measureAccuracy('own variations', variations()),
  );
  return measured;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(JSON.stringify(await benchAccuracy(), null, 2));

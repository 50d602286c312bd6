import type { Rule } from './rule-format.ts';
import type { RuleSet } from './rule-set.ts';

// Apart from the compiler, so that a page that only reads rules does not carry their schema.

/**
 * Rules as text for the package: a line for each set of regions, these in front, then a tab and the rules as JSON. Most
 * questions are about one region, and whoever asks them reads its lines only: to parse all of them kept the popup back by
 * 8 ms. In ASCII, which browsers take over without decoding.
 */
export function packRules({ rules }: RuleSet): string {
  const lines = new Map<string, Rule[]>();
  for (const rule of rules) {
    const regions = rule.regions.join(' ');
    const line = lines.get(regions);
    if (line === undefined) lines.set(regions, [rule]);
    else line.push(rule);
  }
  return [...lines].map(([regions, line]) => `${regions}\t${inAscii(JSON.stringify(line))}\n`).join('');
}

const inAscii = (json: string) =>
  json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The rules of {@link packRules}; each line is parsed when it is asked for. Throws when there are none. */
export function unpackRules(text: string): RuleSet {
  const lines = text
    .split('\n')
    .filter((line) => line !== '')
    .map(lineOf);
  if (lines.length === 0) throw new Error('data/rules.txt holds no rules: build the extension again.');
  let all: readonly Rule[] | undefined;
  return {
    get rules() {
      all ??= sorted(lines);
      return all;
    },
    of: (region) => sorted(lines.filter(({ regions }) => regions.includes(region) || regions.includes('*'))),
  };
}

interface Line {
  readonly regions: readonly string[];
  readonly rules: () => readonly Rule[];
}

function lineOf(line: string): Line {
  const tab = line.indexOf('\t');
  let rules: readonly Rule[] | undefined;
  return {
    regions: line.slice(0, tab).split(' '),
    rules() {
      // The build made and checked it.
      rules ??= JSON.parse(line.slice(tab + 1)) as readonly Rule[];
      return rules;
    },
  };
}

const sorted = (lines: readonly Line[]) =>
  lines.flatMap(({ rules }) => rules()).sort((a, b) => (a.id < b.id ? -1 : 1));

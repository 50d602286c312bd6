import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fold } from '../notice/fold.ts';
import { scriptOf } from '../notice/script.ts';
import { FAMILIES, FAMILY_NAMES } from '../notice/words/all.ts';
import { REASONS } from '../notice/words/reasons.ts';
import { riceOf } from '../notice/words/rice.ts';
import { PARTS } from '../notice/words/words.ts';
import { COMMON_WORDS } from './common-words.ts';

/** The space of slots: 2 to this many. A word that is not in the table looks as if it were once in about 200 times. */
const SPACE_BITS = 18;
/** Reasons are looked for in every language at once, so chance finds would be commoner: their space is wider. */
const REASON_BITS = 21;
const COUNT_LIMIT = 255;
const TABLE_FILE = fileURLToPath(new URL('../notice/words/table.ts', import.meta.url));

const slotOf = (text: string, bits: number, seed: number): number => {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
};

/** `a[bc]d` → `abd`, `acd`; `+` joins the words of a phrase. */
function expand(stem: string): string[] {
  const match = /^(.*?)\[(.+?)\](.*)$/.exec(stem);
  if (match === null) return [stem.replaceAll('+', ' ')];
  const [, before = '', letters = '', after = ''] = match;
  return [...letters].flatMap((letter) => expand(before + letter + after));
}

const stemsOf = (list: string | undefined): string[] =>
  fold(list ?? '')
    .split(' ')
    .filter((stem) => stem !== '')
    .flatMap(expand);

/** Words of the table must not be taken for words of another part either. */
const ownWords = (name: string): string[] => {
  const family = FAMILIES[FAMILY_NAMES.indexOf(name)];
  const lists = [
    ...PARTS.map((part) => family?.[part]),
    ...(name === 'english' ? Object.values(REASONS) : []),
  ];
  return lists.flatMap(stemsOf).map((stem) => stem.replace('.', ''));
};

/** Tried in turn; the seed under which the fewest common words look like words of the table is taken. */
const SEEDS = 1_000;

/** The seed that does best: a common word taken for a word of its own family or for a reason counts most. */
function bestSeed(groups: readonly (readonly string[])[]): number {
  const firstReason = FAMILIES.length * PARTS.length;
  const prefixes = FAMILY_NAMES.map((name) =>
    [...stemsOf(COMMON_WORDS[name]), ...ownWords(name)].flatMap((word) => [
      ...Array.from(word, (_, index) => word.slice(0, index + 1)),
      `${word}.`,
    ]),
  );
  const isStem = new Set(groups.flat());
  let best = { seed: 0, cost: Number.POSITIVE_INFINITY };
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    let cost = 0;
    const owned = FAMILIES.map((_, family) => {
      const own = groups.slice(family * PARTS.length, (family + 1) * PARTS.length).flat();
      return new Set(own.map((stem) => slotOf(stem, SPACE_BITS, seed)));
    });
    const reasons = new Set(
      groups.slice(firstReason).flatMap((list) => list.map((stem) => slotOf(stem, REASON_BITS, seed))),
    );
    for (const [family, list] of prefixes.entries()) {
      for (const prefix of list) {
        if (isStem.has(prefix)) continue;
        if (reasons.has(slotOf(prefix, REASON_BITS, seed))) cost += 3;
        const slot = slotOf(prefix, SPACE_BITS, seed);
        for (const [other, slots] of owned.entries())
          if (slots.has(slot)) cost += other === family ? 10 : 0.1;
      }
    }
    if (cost < best.cost) best = { seed, cost };
  }
  return best.seed;
}

/**
 * The word table as TypeScript, from the lists under src/notice/words.
 * @param seedKnown the seed to use; without it the best of many is looked for, which takes a while
 */
export function compileWords(seedKnown?: number): string {
  const groups: string[][] = FAMILIES.flatMap((family) => PARTS.map((part) => stemsOf(family[part])));
  const reasons = Object.keys(REASONS);
  for (const list of Object.values(REASONS)) groups.push(stemsOf(list));
  const phrases = groups.flat().filter((stem) => stem.includes(' '));
  groups.push(
    phrases.flatMap((phrase) => [...phrase.matchAll(/ /g)].map(({ index }) => phrase.slice(0, index + 1))),
  );

  const scripts = FAMILIES.map((_, family) => {
    const stems = groups.slice(family * PARTS.length, (family + 1) * PARTS.length).flat();
    return [...new Set(stems.map((stem) => scriptOf(stem.charCodeAt(0))))].reduce(
      (mask, script) => mask | (1 << script),
      0,
    );
  });
  const seed = seedKnown ?? bestSeed(groups);
  let bits = '';
  const firstReason = FAMILIES.length * PARTS.length;
  for (const [value, group] of groups.entries()) {
    const space = value < firstReason ? SPACE_BITS : REASON_BITS;
    const slots = [...new Set(group.map((stem) => slotOf(stem, space, seed)))].sort((a, b) => a - b);
    if (slots.length > COUNT_LIMIT)
      throw new Error(`More than ${COUNT_LIMIT} words in one list: divide the list.`);
    bits += slots.length.toString(2).padStart(8, '0');
    const rice = riceOf(space, slots.length);
    let last = -1;
    for (const slot of slots) {
      const gap = slot - last - 1;
      bits += `${'1'.repeat(gap >> rice)}0${(gap & (2 ** rice - 1)).toString(2).padStart(rice, '0')}`;
      last = slot;
    }
  }
  const bytes = (bits.match(/.{1,8}/g) ?? []).map((eight) => Number.parseInt(eight.padEnd(8, '0'), 2));
  return [
    '// Made by `npm run words` from the lists beside this file; edit those.',
    `export const FAMILY_COUNT = ${FAMILIES.length};`,
    `export const PART_COUNT = ${PARTS.length};`,
    `export const REASON_NAMES = ${JSON.stringify(reasons).replaceAll('"', "'").replaceAll(',', ', ')} as const;`,
    `export const SEED = ${seed};`,
    `export const FAMILY_SCRIPTS = ${JSON.stringify(scripts)};`,
    `export const SPACE_BITS = ${SPACE_BITS};`,
    `export const REASON_BITS = ${REASON_BITS};`,
    `export const TABLE =\n  '${Buffer.from(bytes).toString('base64').replace(/=+$/, '')}';`,
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = compileWords();
  const before = (() => {
    try {
      return readFileSync(TABLE_FILE, 'utf8');
    } catch {
      return '';
    }
  })();
  if (text !== before) writeFileSync(TABLE_FILE, text);
  console.log(`${TABLE_FILE}: ${text === before ? 'up to date' : 'written'}`);
}

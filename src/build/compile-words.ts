import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { COUNT_BITS, slotOf as slotOfHash } from '../notice/gate/gate-vocabulary.ts';
import { riceOf } from '../notice/gate/rice.ts';
import { hashOf } from '../notice/hash.ts';
import { scriptOf } from '../notice/script.ts';
import { FAMILIES } from '../notice/words/all.ts';
import { gateReasonStems } from '../notice/words/reasons.ts';
import { gateStemsOf, phraseBeginnings } from '../notice/words/stems.ts';

/** The space of slots: 2 to this many. */
const SPACE_BITS = 19;
/** Reasons are looked for in every language at once, so chance finds would be commoner: their space is wider. */
const REASON_BITS = 21;
const TABLE_FILE = fileURLToPath(new URL('../notice/gate/table.ts', import.meta.url));

/** Those that no other one begins: what a shorter beginning finds, a longer one need not find again. */
const shortest = (stems: readonly string[]): string[] =>
  stems.filter((stem) => !stems.some((other) => other !== stem && stem.startsWith(other)));

const slotOf = (stem: string, bits: number): number => slotOfHash(hashOf(stem), bits);

/** What the gate asks of a family, in the order of its values: a place, a negation, a refusal that needs none. */
const groupsOf = ({ place, own, no, refusal, bound }: (typeof FAMILIES)[number]): string[][] => [
  shortest([...gateStemsOf(place), ...gateStemsOf(own)]),
  gateStemsOf(no),
  shortest([...gateStemsOf(refusal), ...gateStemsOf(bound)]),
];

/** Scripts from here on are looked at from every character: long lists would chance upon words of theirs. */
const DENSE = 1 << 5;
/** Words of a family that is short of words. */
const FEW = 70;

/** The scripts of some words, a bit each. */
const scriptsOf = (stems: readonly string[]): number =>
  stems.reduce((mask, stem) => mask | (1 << scriptOf(stem.charCodeAt(0))), 0);

/**
 * The families' lists in as few as can be: families that share no script share lists, for no word of one is taken for the
 * other's, and so do those of few words: long lists take fewer bits a word.
 */
function shareOut(): { scripts: number; lists: string[][] }[] {
  const shared: { scripts: number; lists: string[][]; few: boolean }[] = [];
  for (const lists of FAMILIES.map(groupsOf)) {
    const scripts = scriptsOf(lists.flat());
    const few = lists.flat().length < FEW;
    const other = shared.find(
      (one) =>
        one.scripts >= DENSE === scripts >= DENSE && ((one.scripts & scripts) === 0 || (few && one.few)),
    );
    if (!other) shared.push({ scripts, lists, few });
    else {
      other.scripts |= scripts;
      other.lists = other.lists.map((list, part) => [...list, ...(lists[part] ?? [])]);
    }
  }
  return shared;
}

/** The gate's table as TypeScript, from the lists under src/notice/words. */
export function compileWords(): string {
  const shared = shareOut();
  const groups = shared.flatMap(({ lists }) => lists);
  const firstReason = groups.length;
  groups.push(gateReasonStems('vpn'), [...gateReasonStems('off'), ...gateReasonStems('detected')]);
  groups.push(phraseBeginnings(groups.flat()));

  const scripts = shared.map(({ scripts }) => scripts);
  let bits = '';
  for (const [value, group] of groups.entries()) {
    const space = value < firstReason ? SPACE_BITS : REASON_BITS;
    const slots = [...new Set(group.map((stem) => slotOf(stem, space)))].sort((a, b) => a - b);
    if (slots.length >= 2 ** COUNT_BITS)
      throw new Error('A list is too long for its count: raise COUNT_BITS.');
    bits += slots.length.toString(2).padStart(COUNT_BITS, '0');
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
    '// Made by `npm run words` from the lists in ../words; edit those.',
    '/** Values: three for families that share no script (place, negation, refusal), then VPN, switching it off, then beginnings of phrases. */',
    `export const FIRST_REASON = ${firstReason};`,
    `export const GOES_ON = ${firstReason + 2};`,
    `export const FAMILY_SCRIPTS = ${JSON.stringify(scripts).replaceAll(',', ', ')};`,
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

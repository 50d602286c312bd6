import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { COUNT_BITS, slotOf as slotOfHash } from '../notice/gate/gate-vocabulary.ts';
import { riceOf } from '../notice/gate/rice.ts';
import { hashOf } from '../notice/hash.ts';
import { scriptOf } from '../notice/script.ts';
import { FAMILIES } from '../notice/words/all.ts';
import { REASONS } from '../notice/words/reasons.ts';
import { phraseBeginnings, stemsOf } from '../notice/words/stems.ts';

/** The space of slots: 2 to this many. */
const SPACE_BITS = 19;
/** Reasons are looked for in every language at once, so chance finds would be commoner: their space is wider. */
const REASON_BITS = 21;
const TABLE_FILE = fileURLToPath(new URL('../notice/gate/table.ts', import.meta.url));

const slotOf = (stem: string, bits: number): number => slotOfHash(hashOf(stem), bits);

/** What the gate asks of a family, in the order of its values: a place, a negation, a refusal that needs none. */
const groupsOf = ({ place, own, no, refusal, bound }: (typeof FAMILIES)[number]): string[][] => [
  [...stemsOf(place), ...stemsOf(own)],
  stemsOf(no),
  [...stemsOf(refusal), ...stemsOf(bound)],
];

/** The gate's table as TypeScript, from the lists under src/notice/words. */
export function compileWords(): string {
  const groups = FAMILIES.flatMap(groupsOf);
  const firstReason = groups.length;
  const { vpn, off, detected } = REASONS;
  groups.push(stemsOf(vpn), [off, detected].flatMap(stemsOf));
  groups.push(phraseBeginnings(groups.flat()));

  const scripts = FAMILIES.map((family) =>
    [
      ...new Set(
        groupsOf(family)
          .flat()
          .map((stem) => scriptOf(stem.charCodeAt(0))),
      ),
    ].reduce((mask, script) => mask | (1 << script), 0),
  );
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
    '/** Values: three a family (place, negation, refusal), then VPN, switching it off, then beginnings of phrases. */',
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

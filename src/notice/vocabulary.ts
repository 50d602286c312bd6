import { hashOf } from './hash.ts';
import type { Vocabulary } from './scan.ts';
import { scriptOf } from './script.ts';
import { FAMILIES } from './words/all.ts';
import { REASONS, type Reason } from './words/reasons.ts';
import { phraseBeginnings, stemsOf } from './words/stems.ts';
import { PARTS } from './words/words.ts';

export const FAMILY_COUNT = FAMILIES.length;
export const PART_COUNT = PARTS.length;
export const REASON_NAMES = Object.keys(REASONS) as Reason[];
/** `family * PART_COUNT + part`, then the reasons. */
export const FIRST_REASON = FAMILY_COUNT * PART_COUNT;

/** The whole vocabulary: all lists of all families. At 32 bits no two of its few thousand words share a hash. */
function compile(): Vocabulary {
  const values = new Map<number, number[]>();
  const goesOn = new Set<number>();
  const scripts = FAMILIES.map(() => 0);
  const add = (list: string | undefined, value: number) => {
    const stems = stemsOf(list);
    for (const stem of stems) {
      const hash = hashOf(stem);
      const known = values.get(hash);
      if (known) known.push(value);
      else values.set(hash, [value]);
    }
    for (const beginning of phraseBeginnings(stems)) goesOn.add(hashOf(beginning));
    return stems;
  };
  for (const [family, words] of FAMILIES.entries()) {
    for (const [part, name] of PARTS.entries()) {
      for (const stem of add(words[name], family * PART_COUNT + part))
        scripts[family] = (scripts[family] ?? 0) | (1 << scriptOf(stem.charCodeAt(0)));
    }
  }
  for (const [index, name] of REASON_NAMES.entries()) add(REASONS[name], FIRST_REASON + index);
  return {
    look: (hash, use) => values.get(hash)?.forEach(use),
    goesOn: (hash) => goesOn.has(hash),
    scripts: (value) => (value < FIRST_REASON ? scripts[Math.floor(value / PART_COUNT)] : undefined),
  };
}

let compiled: Vocabulary | undefined;
/** Compiled from the lists when it is first asked for. */
export function vocabulary(): Vocabulary {
  compiled ??= compile();
  return compiled;
}

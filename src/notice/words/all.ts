import * as eastAsian from './east-asian.ts';
import * as germanic from './germanic.ts';
import * as others from './others.ts';
import * as romance from './romance.ts';
import * as slavic from './slavic.ts';
import type { Words } from './words.ts';

const BY_NAME: Readonly<Record<string, Words>> = {
  ...germanic,
  ...romance,
  ...slavic,
  ...others,
  ...eastAsian,
};

/** What this folder calls the families, in the order of their numbers in the compiled table. */
export const FAMILY_NAMES: readonly string[] = Object.keys(BY_NAME).sort();
/** Every family of languages the recogniser reads. */
export const FAMILIES: readonly Words[] = FAMILY_NAMES.flatMap((name) => BY_NAME[name] ?? []);

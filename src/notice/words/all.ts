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

/** Every family of languages the recogniser reads, and what this folder calls it. */
export const FAMILIES: readonly Words[] = Object.values(BY_NAME);
export const FAMILY_NAMES: readonly string[] = Object.keys(BY_NAME);

import * as african from './african.ts';
import * as eastAsian from './east-asian.ts';
import * as eastSlavic from './east-slavic.ts';
import * as germanic from './germanic.ts';
import * as iranian from './iranian.ts';
import * as loneScripts from './lone-scripts.ts';
import * as others from './others.ts';
import * as romance from './romance.ts';
import * as semitic from './semitic.ts';
import * as slavic from './slavic.ts';
import * as southAsian from './south-asian.ts';
import * as southEast from './south-east.ts';
import * as turkic from './turkic.ts';
import type { Words } from './words.ts';

const BY_NAME: Readonly<Record<string, Words>> = {
  ...germanic,
  ...romance,
  ...eastSlavic,
  ...slavic,
  ...turkic,
  ...semitic,
  ...iranian,
  ...loneScripts,
  ...southAsian,
  ...southEast,
  ...eastAsian,
  ...african,
  ...others,
};

/** What this folder calls the families, in the order of their numbers in the compiled table. */
export const FAMILY_NAMES: readonly string[] = Object.keys(BY_NAME).sort();
/** Every family of languages the recogniser reads. */
export const FAMILIES: readonly Words[] = FAMILY_NAMES.flatMap((name) => BY_NAME[name] ?? []);

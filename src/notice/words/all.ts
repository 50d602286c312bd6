import * as eastAsian from './east-asian.ts';
import * as germanic from './germanic.ts';
import * as others from './others.ts';
import * as romance from './romance.ts';
import * as slavic from './slavic.ts';
import type { Words } from './words.ts';

/** Every family of languages the recogniser reads. */
export const FAMILIES: readonly Words[] = [germanic, romance, slavic, others, eastAsian].flatMap((family) =>
  Object.values<Words>(family),
);

import { chinese, japanese, korean } from './east-asian.ts';
import { english } from './english.ts';
import { dutch, german, scandinavian } from './germanic.ts';
import { minor } from './minor.ts';
import * as others from './others.ts';
import * as romance from './romance.ts';
import * as slavic from './slavic.ts';
import type { Words } from './words.ts';

/** Every language the recogniser reads. */
export const LANGUAGES: readonly Words[] = [
  english,
  german,
  dutch,
  scandinavian,
  ...Object.values(romance),
  ...Object.values(slavic),
  ...Object.values(others),
  chinese,
  japanese,
  korean,
  ...minor,
];

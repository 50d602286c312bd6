import { age } from './reasons/age.ts';
import { bypass } from './reasons/bypass.ts';
import { declared } from './reasons/declared.ts';
import { detected } from './reasons/detected.ts';
import { exporting } from './reasons/export.ts';
import { gdpr } from './reasons/gdpr.ts';
import { law } from './reasons/law.ts';
import { licensing } from './reasons/licensing.ts';
import { off } from './reasons/off.ts';
import { robot } from './reasons/robot.ts';
import { sanctions } from './reasons/sanctions.ts';
import { site } from './reasons/site.ts';
import { state } from './reasons/state.ts';
import { trouble } from './reasons/trouble.ts';
import { vpn } from './reasons/vpn.ts';
import type { ByLanguage } from './words.ts';

/** Languages share one list of each reason: its words are rare enough to be looked for in every text. */
const listOf = (words: ByLanguage): string =>
  [...new Set(Object.values(words).join(' ').split(' '))].join(' ');

/** Word beginnings that give a reason, or are part of a page that does. */
export const REASONS = {
  sanctions: listOf(sanctions),
  vpn: listOf(vpn),
  gdpr: listOf(gdpr),
  licensing: listOf(licensing),
  age: listOf(age),
  law: listOf(law),
  state: listOf(state),
  site: listOf(site),
  detected: listOf(detected),
  off: listOf(off),
  trouble: listOf(trouble),
  export: listOf(exporting),
  robot: listOf(robot),
  bypass: listOf(bypass),
  declared: listOf(declared),
} as const;
export type Reason = keyof typeof REASONS;

import { age } from './reasons/age.ts';
import { bypass } from './reasons/bypass.ts';
import { declared } from './reasons/declared.ts';
import { detected } from './reasons/detected.ts';
import { europe } from './reasons/europe.ts';
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
import { gateStemsOf, stemsOf } from './stems.ts';
import type { ByLanguage } from './words.ts';

/** Word beginnings that give a reason, or are part of a page that does, by language. */
export const REASONS = {
  sanctions,
  vpn,
  gdpr,
  licensing,
  age,
  law,
  state,
  site,
  detected,
  off,
  trouble,
  export: exporting,
  robot,
  bypass,
  declared,
  europe,
} as const satisfies Record<string, ByLanguage>;
export type Reason = keyof typeof REASONS;

/** Word beginnings of a reason in some languages, BCP 47 tags divided by spaces, or in all. */
export const reasonStems = (reason: Reason, languages?: string): string[] =>
  Object.entries<string>(REASONS[reason])
    .filter(
      ([tags]) =>
        languages === undefined || tags.split(' ').some((tag) => languages.split(' ').includes(tag)),
    )
    .flatMap(([, list]) => stemsOf(list));

/** Those that the gate looks for too, of all languages: what stands before `~`. */
export const gateReasonStems = (reason: Reason): string[] =>
  Object.values<string>(REASONS[reason]).flatMap(gateStemsOf);

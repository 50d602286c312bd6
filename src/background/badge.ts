import type { Explanation } from '../explain/explanation.ts';
import type { PlainKey } from '../messages/message-key.ts';
import { type Tone, toneOf } from '../ui/tone.ts';

/**
 * What became of the wall in the icon, told by its shape: whole, broken off above, or open from top to bottom. `icon` is the
 * one of a tab without a mark. Each is a file under `public/icons/` (drawn by src/build/draw-icons.ts).
 */
export type Wall = 'icon' | 'closed' | 'half' | 'open';

/** How the icon looks for one tab: a drawing, a sign, its colours, and the sentence a screen reader says. */
export interface Badge {
  readonly wall: Wall;
  /** At most two characters; '' = no badge. The sign alone tells the verdict, colour only helps. */
  readonly text: string;
  readonly background: string;
  readonly color: string;
  readonly title: PlainKey;
}

/** Colours of the signs: white on a dark ground, contrast at least 4.5 : 1 on both toolbars. */
const BADGES: Readonly<Record<Exclude<Tone, 'calm'>, Badge>> = {
  law: { wall: 'closed', text: '§', background: '#1f4e8c', color: '#ffffff', title: 'badge_required' },
  mixed: { wall: 'half', text: '½', background: '#6b3fa0', color: '#ffffff', title: 'badge_partly' },
  choice: { wall: 'open', text: '!', background: '#9a5b00', color: '#ffffff', title: 'badge_choice' },
  other: { wall: 'closed', text: 'i', background: '#4a525b', color: '#ffffff', title: 'badge_other' },
  unknown: { wall: 'half', text: '?', background: '#4a525b', color: '#ffffff', title: 'badge_unknown' },
};

export const NO_BADGE: Badge = {
  wall: 'icon',
  text: '',
  background: '#4a525b',
  color: '#ffffff',
  title: 'badge_none',
};

/** A page that did not load, on a site that is on record: no claim that the two belong together, so a small sign. */
const FAILED: Badge = {
  wall: 'icon',
  text: '·',
  background: '#4a525b',
  color: '#ffffff',
  title: 'badge_failed',
};

/**
 * The badge of an explanation. A page that loaded without a notice has none, whatever is on record: a mark means "you were
 * turned away", or that a page of a site on record did not come at all.
 */
export function badgeFor(explanation: Explanation): Badge {
  const { notice, failure, headline } = explanation;
  if (notice === null) return failure !== null && headline !== 'nothing-found' ? FAILED : NO_BADGE;
  const tone = toneOf(explanation);
  return tone === 'calm' ? NO_BADGE : BADGES[tone];
}

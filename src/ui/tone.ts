import type { Explanation, Headline } from '../explain/explanation.ts';

/** The colour and sign a verdict is drawn in: the law, part law, a choice, another matter, not known, nothing. */
export const TONES = ['law', 'mixed', 'choice', 'other', 'unknown', 'calm'] as const;
export type Tone = (typeof TONES)[number];

const TONE_OF: Readonly<Record<Headline, Tone>> = {
  required: 'law',
  'partly-required': 'mixed',
  'over-compliance': 'choice',
  'own-choice': 'choice',
  'not-required': 'choice',
  'cannot-tell': 'unknown',
  denied: 'unknown',
  'denied-on-record': 'unknown',
  'state-block': 'other',
  licensing: 'other',
  'privacy-law': 'other',
  'other-law': 'other',
  'age-or-local-law': 'other',
  'vpn-proxy': 'other',
  'on-record': 'unknown',
  'nothing-found': 'calm',
};

/** The tone of an explanation, by its headline alone. */
export function toneOf({ headline }: Pick<Explanation, 'headline'>): Tone {
  return TONE_OF[headline];
}

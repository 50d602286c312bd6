import { describe, expect, it } from 'vitest';
import { badgeFor, NO_BADGE } from '../../src/background/badge.ts';
import { HEADLINES } from '../../src/explain/explanation.ts';
import { STATES } from '../popup/states.ts';

const explanations = STATES.flatMap((state) => (state.type === 'answer' ? [state.state.explanation] : []));
const badgeOf = (id: string) => {
  const state = STATES.find((one) => one.id === id);
  if (state?.type !== 'answer') throw new Error(`no such state: ${id}`);
  return badgeFor(state.state.explanation);
};

/** Relative luminance contrast of two #rrggbb colours (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const luminance = (color: string) =>
    [1, 3, 5]
      .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

describe('badgeFor', () => {
  it('tells the verdicts apart by sign and by words, not by colour alone', () => {
    const badges = ['required', 'partly-required', 'over-compliance', 'licensing', 'cannot-tell'].map(
      badgeOf,
    );
    expect(new Set(badges.map(({ text }) => text)).size).toBe(5);
    expect(new Set(badges.map(({ title }) => title)).size).toBe(5);
  });

  it('shows a whole wall where there is one for a reason, a way through where the law asks for none', () => {
    const walls = ['required', 'partly-required', 'over-compliance', 'licensing', 'cannot-tell', 'on-record'];
    expect(walls.map((id) => badgeOf(id).wall)).toEqual(['closed', 'half', 'open', 'closed', 'half', 'icon']);
  });

  it('marks no page without a notice, whatever is on record', () => {
    expect(badgeOf('on-record')).toBe(NO_BADGE);
    expect(badgeOf('nothing-found')).toBe(NO_BADGE);
  });

  it('never says "choice" or "required" while the region is not known', () => {
    expect(badgeOf('region-not-set').title).toBe('badge_unknown');
  });

  it('has signs that are short and readable', () => {
    for (const explanation of explanations) {
      const { text, color, background } = badgeFor(explanation);
      expect([...text].length).toBeLessThanOrEqual(2);
      expect(contrast(color, background)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('is tried on every headline', () => {
    expect(new Set(explanations.map(({ headline }) => headline))).toEqual(new Set(HEADLINES));
  });
});

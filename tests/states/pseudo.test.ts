import { describe, expect, it } from 'vitest';
import { pseudoText, pseudoTranslator } from '../../src/states/pseudo.ts';

describe('pseudoText', () => {
  it('marks every letter, makes the words longer and keeps placeholders as they are', () => {
    const text = pseudoText('Write to $NAME$ about the law');
    expect(text).toMatch(/^⟦.*\$NAME\$.*⟧$/);
    expect(text.replace('$NAME$', '')).not.toMatch(/[a-z]/i);
    const words = 'Write to  about the law'.length;
    expect(text.replace('$NAME$', '').length).toBeGreaterThanOrEqual(words * 1.4);
  });

  it('fills up what has too few vowels to be made longer', () => {
    expect(pseudoText('DNS').length).toBeGreaterThanOrEqual(2 + 3 * 1.4);
  });
});

describe('pseudoTranslator', () => {
  it('marks messages, dates and names of regions alike, in either direction', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const translator = pseudoTranslator({ back: { message: 'Back' } }, direction);
      expect(translator.language.direction).toBe(direction);
      for (const text of [translator.text('back'), translator.date('2026-11-22'), translator.region('IR')])
        expect(text).toMatch(/^⟦[^a-z]+⟧$/i);
    }
  });
});

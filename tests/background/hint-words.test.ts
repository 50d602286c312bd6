import { describe, expect, it, vi } from 'vitest';
import { translatorFor } from '../ui/rendering.ts';

vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));
const { hintWords } = await import('../../src/background/hint-words.ts');
const { badgeFor } = await import('../../src/background/badge.ts');
const { DEFAULT_SETTINGS } = await import('../../src/platform/settings.ts');
const { STATES } = await import('../popup/states.ts');

const state = STATES.find(({ id }) => id === 'over-compliance');
if (state?.type !== 'answer') throw new Error('needs an answer');
const badge = badgeFor(state.state.explanation);
const tab = { host: 'chat.example', incognito: false };
const on = { ...DEFAULT_SETTINGS, hint: true };

describe('hintWords', () => {
  it('say what the mark says, in the visitor’s language', () => {
    expect(hintWords(tab, badge, on, translatorFor('en'))).toMatchObject({
      host: 'chat.example',
      verdict: 'Overblocked: the law does not ask for this block',
      notHere: 'Not on this site',
    });
    expect(hintWords(tab, badge, on, translatorFor('fa'))).toMatchObject({
      language: 'fa',
      direction: 'rtl',
      verdict: expect.stringMatching(/\p{Script=Arabic}/u),
    });
  });

  it('promise nothing for good where nothing is kept', () => {
    const words = hintWords({ ...tab, incognito: true }, badge, on, translatorFor('en'));
    expect(words?.notHere).toBe('Hide');
  });

  it('are none when the visitor wants none, here or anywhere', () => {
    expect(hintWords(tab, badge, DEFAULT_SETTINGS, translatorFor('en'))).toBeNull();
    expect(hintWords(tab, badge, { ...on, hintless: ['chat.example'] }, translatorFor('en'))).toBeNull();
  });
});

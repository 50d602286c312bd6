import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { changeHint, showHint } = await import('../../src/platform/hint.ts');

const WORDS = {
  host: 'a.example',
  language: 'en',
  direction: 'ltr',
  verdict: 'v',
  open: 'o',
  notHere: 'n',
  never: 'x',
} as const;

/** A page of a host: runs what it is given as the browser does, from its text. */
function pageAt(hostname: string) {
  const hint = { show: vi.fn(), change: vi.fn(), hide: vi.fn() };
  const fake = fakeBrowser();
  const files: string[] = [];
  fake.scripting.executeScript.mockImplementation(async ({ files: names, func, args }) => {
    if (names) return void files.push(...names);
    const page = { overblockedHint: hint, location: { hostname } };
    return [{ result: new Function('globalThis', 'args', `return (${func})(...args)`)(page, args) }];
  });
  mocked.browser = fake;
  return { hint, files, fake };
}

describe('showHint', () => {
  let page: ReturnType<typeof pageAt>;
  beforeEach(() => {
    page = pageAt('a.example');
  });

  it('puts the file in, then tells it the words', async () => {
    expect(await showHint(4, WORDS)).toEqual({ ok: true, value: null });
    expect(page.files).toEqual(['hint.js']);
    expect(page.hint.show).toHaveBeenCalledExactlyOnceWith(WORDS);
  });

  it('says nothing on a page that the tab went to meanwhile', async () => {
    page = pageAt('b.example');
    await showHint(4, WORDS);
    expect(page.hint.show).not.toHaveBeenCalled();
  });

  it('answers a closed tab as a value', async () => {
    page.fake.scripting.executeScript.mockRejectedValue(new Error('No tab with id: 4'));
    expect(await showHint(4, WORDS)).toMatchObject({ ok: false, code: 'no-access' });
    expect(await changeHint(4, null)).toMatchObject({ ok: false, code: 'no-access' });
  });
});

describe('changeHint', () => {
  it('changes the words or takes the line away, and never puts one in', async () => {
    const { hint, files } = pageAt('a.example');
    await changeHint(4, WORDS);
    expect(hint.change).toHaveBeenCalledExactlyOnceWith(WORDS);
    await changeHint(4, null);
    expect(hint.hide).toHaveBeenCalledOnce();
    expect(hint.show).not.toHaveBeenCalled();
    expect(files).toEqual([]);
  });
});

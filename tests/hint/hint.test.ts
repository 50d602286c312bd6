// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHint } from '../../src/hint/hint.ts';

const WORDS = {
  host: 'a.example',
  language: 'fa',
  direction: 'rtl',
  verdict: '<img src=x onerror=alert(1)>',
  open: 'Open it.',
  notHere: 'Not here',
  never: 'Never',
} as const;

let shadow: ShadowRoot | null = null;
let modes: string[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  document.documentElement.querySelectorAll(':scope > div').forEach((element) => {
    element.remove();
  });
  // The tree is closed to pages, and so to tests: they see it being made.
  shadow = null;
  modes = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    modes.push(init.mode);
    shadow = attach.call(this, { ...init, mode: 'open' });
    return shadow;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const hosts = () => document.documentElement.querySelectorAll(':scope > div');
const press = (at: number, trusted = true) => {
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  shadow?.querySelectorAll('button')[at]?.dispatchEvent(event);
};

describe('the line in a page', () => {
  it('stands in a closed tree of one nameless element, its words as text, said once the region is there', () => {
    const hint = createHint(document, vi.fn());
    hint.show(WORDS);
    expect(modes).toEqual(['closed']);
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.attributes).toHaveLength(0);
    const region = shadow?.querySelector('[role=status]');
    expect(region?.textContent?.trim()).toBe('');
    vi.runAllTimers();
    expect(region?.textContent).toBe(`${WORDS.verdict} ${WORDS.open}`);
    expect(shadow?.querySelector('img')).toBeNull();
    expect(shadow?.querySelector('.line')?.getAttribute('dir')).toBe('rtl');
    expect([...(shadow?.querySelectorAll('button') ?? [])].map((one) => one.textContent)).toEqual([
      'Not here',
      'Never',
    ]);
  });

  it('gets new words where it stands, and is never there twice', () => {
    const hint = createHint(document, vi.fn());
    hint.change(WORDS);
    expect(hosts()).toHaveLength(0);
    hint.show(WORDS);
    vi.runAllTimers();
    hint.show({ ...WORDS, verdict: 'Another' });
    hint.change({ ...WORDS, verdict: 'A third' });
    expect(hosts()).toHaveLength(1);
    expect(shadow?.querySelector('b')?.textContent).toBe('A third');
    hint.hide();
    expect(hosts()).toHaveLength(0);
  });

  it('says the last words it was given, also those that came while it waited', () => {
    const hint = createHint(document, vi.fn());
    hint.show(WORDS);
    hint.change({ ...WORDS, verdict: 'The newer verdict' });
    vi.runAllTimers();
    expect(shadow?.querySelector('b')?.textContent).toBe('The newer verdict');
  });

  it('comes back when the page has thrown it out and there is something to say', () => {
    const hint = createHint(document, vi.fn());
    hint.show(WORDS);
    vi.runAllTimers();
    hosts()[0]?.remove();
    hint.show({ ...WORDS, verdict: 'Another' });
    vi.runAllTimers();
    expect(hosts()).toHaveLength(1);
    expect(shadow?.querySelector('b')?.textContent).toBe('Another');
  });

  it.each([
    [0, 'site'],
    [1, 'all'],
  ] as const)('goes for good with one press (%i: %s)', (at, how) => {
    const dismissed = vi.fn();
    const hint = createHint(document, dismissed);
    hint.show(WORDS);
    vi.runAllTimers();
    press(at);
    expect(dismissed).toHaveBeenCalledExactlyOnceWith(how);
    hint.show(WORDS);
    expect(hosts()).toHaveLength(0);
  });

  it('is not pressed by a script of the page', () => {
    const dismissed = vi.fn();
    createHint(document, dismissed).show(WORDS);
    vi.runAllTimers();
    press(0, false);
    expect(dismissed).not.toHaveBeenCalled();
    expect(hosts()).toHaveLength(1);
  });
});

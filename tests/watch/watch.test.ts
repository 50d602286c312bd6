// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckResult } from '../../src/content/check.ts';
import type { Signals } from '../../src/notice/signals.ts';
import { watch } from '../../src/watch/watch.ts';
import { signalsOf } from '../notice/signals-of.ts';

const SIGNALS = signalsOf('Not here.');
const sent: unknown[] = [];
let found: Signals | null = null;
let checks = 0;
let long = false;
let ms = 0;

/** Answers how often this one has checked: those of earlier tests go on listening to the same window. */
function start(): () => number {
  let own = 0;
  const state: { latest: CheckResult; check(): CheckResult } = {
    latest: { signals: found, refusing: found?.text ?? '', ms, long },
    check: () => {
      checks += 1;
      own += 1;
      return { signals: found, refusing: found?.text ?? '', ms, long };
    },
  };
  watch(state);
  return () => own;
}
const change = async () => {
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(0);
};

describe('watch', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    sent.length = 0;
    found = null;
    checks = 0;
    long = false;
    ms = 0;
    document.body.innerHTML = '';
    Object.assign(globalThis, {
      chrome: { runtime: { sendMessage: (message: unknown) => sent.push(message) } },
    });
  });
  afterEach(() => {
    vi.runOnlyPendingTimers();
    vi.useRealTimers();
  });

  it('says nothing of a page without a notice', async () => {
    start();
    await change();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([]);
    expect(checks).toBe(1);
  });

  it('tells a notice once, and that it went', async () => {
    found = SIGNALS;
    start();
    expect(sent).toEqual([{ what: 'refusal-seen', signals: SIGNALS }]);
    await change();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent.length).toBe(1);
    found = null;
    await change();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent.at(-1)).toEqual({ what: 'refusal-seen', signals: null });
  });

  it('says nothing of a page that is loaded ahead until the visitor opens it', async () => {
    const prerendering = (yes: boolean) =>
      Object.defineProperty(document, 'prerendering', { value: yes, configurable: true });
    prerendering(true);
    found = signalsOf('Ahead, and not here.');
    start();
    await change();
    await vi.advanceTimersByTimeAsync(1_000);
    const told = () => sent.filter((one) => (one as { signals: unknown }).signals === found).length;
    expect(told()).toBe(0);
    prerendering(false);
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(told()).toBe(1);
  });

  it('tells it again when the browser brings back a page that it had kept', () => {
    found = signalsOf('Kept, and not here.');
    start();
    const told = () => sent.filter((one) => (one as { signals: unknown }).signals === found).length;
    expect(told()).toBe(1);
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(told()).toBe(1);
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(told()).toBe(2);
  });

  it('looks again when a frame has loaded, but not for a picture', async () => {
    document.body.innerHTML = '<iframe></iframe><img>';
    start();
    document.querySelector('img')?.dispatchEvent(new Event('load'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(checks).toBe(0);
    document.querySelector('iframe')?.dispatchEvent(new Event('load'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(checks).toBe(1);
  });

  it('does nothing after thirty quiet seconds', async () => {
    start();
    await vi.advanceTimersByTimeAsync(31_000);
    await change();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(checks).toBe(0);
  });

  it('checks a page that never rests a bounded number of times', async () => {
    start();
    for (let second = 0; second < 300; second += 1) {
      await change();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(checks).toBeLessThanOrEqual(12);
    expect(checks).toBeGreaterThan(5);
  });

  it('looks at a long page again less eagerly', async () => {
    long = true;
    start();
    await change();
    await vi.advanceTimersByTimeAsync(2_900);
    expect(checks).toBe(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(checks).toBe(1);
  });

  it('waits the longer the longer a check takes', async () => {
    ms = 40;
    start();
    await change();
    await vi.advanceTimersByTimeAsync(1_900);
    expect(checks).toBe(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(checks).toBe(1);
  });

  it('begins anew when the address changes', async () => {
    start();
    await vi.advanceTimersByTimeAsync(40_000);
    found = SIGNALS;
    dispatchEvent(new PopStateEvent('popstate'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent.at(-1)).toEqual({ what: 'refusal-seen', signals: SIGNALS });
  });

  it.each([
    ['at once', 0, 900],
    ['after the browser has waited for something', 2_000, 1_500],
  ])(
    'begins anew soon when a click changes the address %s, where no browser tells of it',
    async (_, after, soon) => {
      start();
      await vi.advanceTimersByTimeAsync(40_000);
      document.body.click();
      await vi.advanceTimersByTimeAsync(after);
      found = SIGNALS;
      history.pushState(null, '', `/after-${after}`);
      await vi.advanceTimersByTimeAsync(soon);
      expect(sent.at(-1)).toEqual({ what: 'refusal-seen', signals: SIGNALS });
    },
  );

  it('does nothing upon a click that leaves the address as it is', async () => {
    start();
    await vi.advanceTimersByTimeAsync(40_000);
    document.body.click();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(checks).toBe(0);
  });

  it('sees a click that the page keeps from everybody else', async () => {
    const own = start();
    await vi.advanceTimersByTimeAsync(40_000);
    const button = document.createElement('button');
    button.addEventListener('click', (event) => event.stopPropagation());
    document.body.append(button);
    await vi.advanceTimersByTimeAsync(40_000);
    const before = own();
    button.click();
    history.pushState(null, '', '/kept-to-itself');
    await vi.advanceTimersByTimeAsync(4_000);
    expect(own()).toBe(before + 1);
  });

  it('checks no second time where the browser told of the address that a click led to', async () => {
    const own = start();
    await vi.advanceTimersByTimeAsync(40_000);
    document.body.click();
    history.pushState(null, '', '/told');
    dispatchEvent(new PopStateEvent('popstate'));
    await vi.advanceTimersByTimeAsync(4_000);
    expect(own()).toBe(1);
  });

  it('waits for no more looks, however often a page clicks', async () => {
    start();
    await vi.advanceTimersByTimeAsync(40_000);
    document.body.click();
    const once = vi.getTimerCount();
    for (let click = 0; click < 100; click += 1) document.body.click();
    expect(vi.getTimerCount()).toBe(once);
  });
});

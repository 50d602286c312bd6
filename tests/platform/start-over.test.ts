import { afterEach, expect, it, vi } from 'vitest';
import { startOver } from '../../src/platform/start-over.ts';

afterEach(() => vi.unstubAllGlobals());

it('loads an event page anew', () => {
  const reload = vi.fn();
  vi.stubGlobal('location', { reload });
  startOver();
  expect(reload).toHaveBeenCalledOnce();
});

it('leaves a worker alone', () => {
  vi.stubGlobal('location', { href: 'chrome-extension://own/background.js' });
  expect(startOver).not.toThrow();
});

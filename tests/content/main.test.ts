// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';

const world = globalThis as unknown as { overblocked?: { latest: unknown } };

it('reads the page, once each time it is put in, and leaves nothing running', async () => {
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  const listeners = [vi.spyOn(document, 'addEventListener'), vi.spyOn(globalThis, 'addEventListener')];
  const timer = vi.spyOn(globalThis, 'setTimeout');
  await import('../../src/content/main.ts');
  const first = world.overblocked?.latest;
  expect(first).toMatchObject({ signals: null, ms: expect.any(Number) });
  vi.resetModules();
  document.body.innerHTML = '<h1>Blocked</h1><p>This site is not available in your country.</p>';
  await import('../../src/content/main.ts');
  expect(world.overblocked?.latest).toMatchObject({ signals: { headings: ['Blocked'] } });
  for (const going of [observe, timer, ...listeners]) expect(going).not.toHaveBeenCalled();
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { signalsOf } from '../notice/signals-of.ts';
import { fakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { inspect } = await import('../../src/platform/inspect.ts');

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  fake = fakeBrowser();
  mocked.browser = fake;
});

const SIGNALS = signalsOf('This service is not available in your country.');

describe('inspect', () => {
  it('recognises the notice in what the script returns', async () => {
    fake.scripting.executeScript.mockResolvedValue([{ result: { signals: SIGNALS, ms: 1.5 } }]);
    expect(await inspect(7)).toMatchObject({ ok: true, value: { kind: 'country' } });
    expect(fake.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7 },
      files: ['content.js'],
      injectImmediately: true,
    });
  });

  it('says when a page may not be entered', async () => {
    fake.scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await inspect(7)).toMatchObject({ ok: false, code: 'no-access' });
  });

  it.each([[undefined], [[]], [[{ result: null }]], [[{ result: { signals: { text: 1 }, ms: 1 } }]]])(
    'says when the answer makes no sense: %j',
    async (answer) => {
      fake.scripting.executeScript.mockResolvedValue(answer);
      expect(await inspect(7)).toMatchObject({ ok: false });
    },
  );
});

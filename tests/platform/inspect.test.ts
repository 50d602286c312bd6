import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepAhead } from '../../src/platform/ahead.ts';
import { signalsOf } from '../notice/signals-of.ts';
import { fakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const here = vi.hoisted(() => ({ recogniseHere: vi.fn() }));
vi.mock('../../src/platform/recogniser.ts', () => here);
const { inspect } = await import('../../src/platform/inspect.ts');
const asleep = () => keepAhead('awake', Promise.resolve(false));

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  here.recogniseHere.mockReset();
  fake = fakeBrowser();
  mocked.browser = fake;
});

const SIGNALS = { ...signalsOf('This service is not available in your country.'), host: 'a.example' };
const NOTICE = {
  kind: 'country',
  regions: [],
  servedBy: null,
  lawsNamed: [],
  quote: 'Not available in your country.',
  confidence: 'high',
};

describe('inspect', () => {
  it('asks a background that runs what the returned signals say', async () => {
    fake.scripting.executeScript.mockResolvedValue([{ result: { signals: SIGNALS, ms: 1.5 } }]);
    fake.runtime.sendMessage.mockResolvedValue({ ok: true, value: NOTICE });
    expect(await inspect(7, 'a.example')).toEqual({ ok: true, value: NOTICE });
    expect(fake.runtime.sendMessage).toHaveBeenCalledWith({ what: 'recognise', signals: SIGNALS });
    expect(fake.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7 },
      files: ['content.js'],
      injectImmediately: true,
    });
    expect(here.recogniseHere).not.toHaveBeenCalled();
  });

  it('recognises for itself while the background sleeps, and lets it sleep', async () => {
    fake.scripting.executeScript.mockResolvedValue([{ result: { signals: SIGNALS, ms: 1.5 } }]);
    for (const notice of [NOTICE, null]) {
      asleep();
      here.recogniseHere.mockResolvedValue(notice);
      expect(await inspect(7, 'a.example')).toEqual({ ok: true, value: notice });
    }
    expect(here.recogniseHere).toHaveBeenCalledWith(SIGNALS);
    expect(fake.runtime.sendMessage).not.toHaveBeenCalled();
  });

  it('has it recognised by the background where it cannot be here, and says so where neither can', async () => {
    asleep();
    fake.scripting.executeScript.mockResolvedValue([{ result: { signals: SIGNALS, ms: 1.5 } }]);
    here.recogniseHere.mockRejectedValue(new Error('words.bin: not in the package (404)'));
    fake.runtime.sendMessage.mockResolvedValue({ ok: true, value: NOTICE });
    expect(await inspect(7, 'a.example')).toEqual({ ok: true, value: NOTICE });
    asleep();
    fake.runtime.sendMessage.mockResolvedValue({ ok: false, code: 'failed', detail: 'words.bin: not there' });
    expect(await inspect(7, 'a.example')).toEqual({
      ok: false,
      code: 'unreadable',
      detail: 'words.bin: not there',
    });
  });

  it('takes no words of another site for those of the one that was asked for', async () => {
    fake.scripting.executeScript.mockResolvedValue([{ result: { signals: SIGNALS, ms: 1.5 } }]);
    fake.runtime.sendMessage.mockResolvedValue({ ok: true, value: NOTICE });
    expect(await inspect(7, 'b.example')).toMatchObject({ ok: false, code: 'no-access' });
    expect(fake.runtime.sendMessage).not.toHaveBeenCalled();
    expect(await inspect(7, '')).toEqual({ ok: true, value: NOTICE });
  });

  it('asks nothing of a page that turns nobody away', async () => {
    fake.scripting.executeScript.mockResolvedValue([{ result: { signals: null, ms: 0.5 } }]);
    expect(await inspect(7, 'a.example')).toEqual({ ok: true, value: null });
    expect(fake.runtime.sendMessage).not.toHaveBeenCalled();
  });

  it.each([undefined, { ok: true, value: { kind: 'magic' } }, { ok: false, code: 'tired' }])(
    'takes no answer of the background that makes no sense: %j',
    async (answer) => {
      fake.scripting.executeScript.mockResolvedValue([{ result: { signals: SIGNALS, ms: 1.5 } }]);
      fake.runtime.sendMessage.mockResolvedValue(answer);
      expect(await inspect(7, 'a.example')).toMatchObject({ ok: false, code: 'unreadable' });
    },
  );

  it('says when the background gives no answer', async () => {
    fake.scripting.executeScript.mockResolvedValue([{ result: { signals: SIGNALS, ms: 1.5 } }]);
    fake.runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await inspect(7, 'a.example')).toMatchObject({ ok: false, code: 'unreadable' });
  });

  it('says when a page may not be entered', async () => {
    fake.scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await inspect(7, 'a.example')).toMatchObject({ ok: false, code: 'no-access' });
  });

  it.each([[undefined], [[]], [[{ result: null }]], [[{ result: { signals: { text: 1 }, ms: 1 } }]]])(
    'says when the answer makes no sense: %j',
    async (answer) => {
      fake.scripting.executeScript.mockResolvedValue(answer);
      expect(await inspect(7, 'a.example')).toMatchObject({ ok: false });
    },
  );
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { recognise } from '../../src/notice/recognise.ts';
import { WORDS } from '../../src/notice/words/packed.ts';
import { signalsOf } from '../notice/signals-of.ts';
import { fakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);

const SIGNALS = signalsOf('This service is not available in your country.');

let fetched: ReturnType<typeof vi.fn>;
let bytes: Uint8Array;
beforeEach(() => {
  vi.resetModules();
  mocked.browser = fakeBrowser();
  bytes = WORDS ?? new Uint8Array();
  fetched = vi.fn(async () => ({ ok: true, arrayBuffer: async () => bytes.slice().buffer }));
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

it('reads the words once, and recognises with them', async () => {
  const { loadWords, recogniseHere } = await import('../../src/platform/recogniser.ts');
  await loadWords();
  expect(await recogniseHere(SIGNALS)).toEqual(recognise(SIGNALS));
  expect(await recogniseHere(SIGNALS)).not.toBeNull();
  expect(await recogniseHere(null)).toBeNull();
  expect(fetched).toHaveBeenCalledExactlyOnceWith('moz-extension://own/words.bin');
});

it('says what is wrong with words that are not whole, and reads them once more when asked again', async () => {
  const { recogniseHere } = await import('../../src/platform/recogniser.ts');
  const whole = bytes;
  bytes = whole.slice(1);
  await expect(recogniseHere(SIGNALS)).rejects.toThrow('bytes instead of');
  fetched.mockResolvedValueOnce({ ok: false, status: 404 });
  await expect(recogniseHere(SIGNALS)).rejects.toThrow('words.bin');
  bytes = whole;
  expect(await recogniseHere(SIGNALS)).toEqual(recognise(SIGNALS));
});

it('hears what a page says in the order it was said', async () => {
  const { recogniseHere } = await import('../../src/platform/recogniser.ts');
  const heard: unknown[] = [];
  await Promise.all([SIGNALS, null].map(async (said) => heard.push(await recogniseHere(said))));
  expect(heard).toEqual([recognise(SIGNALS), null]);
});

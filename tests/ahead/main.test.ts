// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WORDS } from '../../src/notice/words/packed.ts';
import { signalsOf } from '../notice/signals-of.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
vi.mock('../../src/popup/main.tsx', () => ({}));

const INDEX = { format: 1, shards: 1, suffixes: [], lists: [] };

let fake: ReturnType<typeof fakeBrowser>;
let asked: string[];
beforeEach(() => {
  document.documentElement.className = '';
  fake = fakeBrowser();
  mocked.browser = fake;
  fake.tabs.query.mockResolvedValue([{ id: 7, url: 'https://a.example/' }]);
  fake.scripting.executeScript.mockResolvedValue([{ result: { signals: null } }]);
  asked = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address.replace('moz-extension://own/', ''));
    return {
      ok: true,
      json: async () => (address.endsWith('index.json') ? INDEX : {}),
      text: async () => '*\t[]',
      arrayBuffer: async () => WORDS?.slice().buffer,
    };
  });
});
afterEach(() => vi.unstubAllGlobals());

/** A popup of its own: everything asked, and answered. */
async function run(): Promise<void> {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, 'askedAhead');
  await import('../../src/ahead/main.ts');
  await new Promise((resolve) => setTimeout(resolve, 20));
}
const isTall = () => document.documentElement.classList.contains('tall');

it('asks for all that the popup then takes up without asking again', async () => {
  await fake.storage.local.set({ settings: { language: 'fa' } });
  await run();
  expect(asked.sort()).toEqual([
    '_locales/fa/messages.json',
    'data/companies/0.json',
    'data/companies/index.json',
    'data/rules.txt',
  ]);
  asked = [];
  const { frontTab } = await import('../../src/platform/front-tab.ts');
  const { inject } = await import('../../src/platform/inject.ts');
  const { recordsFor } = await import('../../src/platform/records.ts');
  const { preparePage } = await import('../../src/ui/start-page.ts');
  expect(await frontTab('')).toMatchObject({ id: 7 });
  await inject(7);
  expect((await preparePage()).translator.language.id).toBe('fa');
  await recordsFor('a.example').catch(() => undefined);
  expect(asked).toEqual([]);
  expect(fake.tabs.query).toHaveBeenCalledOnce();
  expect(fake.scripting.executeScript).toHaveBeenCalledOnce();
});

it('has the background recognise what the page says, once, whenever the popup comes to ask', async () => {
  const signals = { ...signalsOf('Not available in your country.'), host: 'a.example' };
  fake.runtime.sendMessage.mockResolvedValue({ ok: true, value: null });
  const answers = [
    [{ result: { signals } }],
    new Promise((resolve) => setTimeout(resolve, 40, [{ result: { signals } }])),
  ];
  for (const answer of answers) {
    fake.runtime.sendMessage.mockClear();
    fake.scripting.executeScript.mockReturnValue(answer);
    await run();
    const { inspect } = await import('../../src/platform/inspect.ts');
    expect(await inspect(7, 'a.example')).toEqual({ ok: true, value: null });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(fake.runtime.sendMessage.mock.calls).toEqual([[{ what: 'recognise', signals }]]);
  }
});

it('has the words read for a popup that recognises by itself, and lets a background sleep that does', async () => {
  fake.runtime.getContexts.mockResolvedValue([]);
  const signals = { ...signalsOf('Not available in your country.'), host: 'a.example' };
  fake.scripting.executeScript.mockResolvedValue([{ result: { signals } }]);
  await run();
  await vi.waitFor(() => expect(asked).toContain('words.bin'));
  const { inspect } = await import('../../src/platform/inspect.ts');
  expect(await inspect(7, 'a.example')).toMatchObject({ ok: true, value: { kind: 'country' } });
  expect(asked.filter((path) => path === 'words.bin')).toHaveLength(1);
  expect(fake.runtime.getContexts).toHaveBeenCalledOnce();
  expect(fake.runtime.sendMessage).not.toHaveBeenCalled();
});

it('makes room for an answer where the page may turn its visitor away, and nowhere else', async () => {
  await run();
  expect(isTall()).toBe(false);
  fake.scripting.executeScript.mockResolvedValue([{ result: { signals: {} } }]);
  await run();
  expect(isTall()).toBe(true);
});

it('keeps quiet where nothing may be asked', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  fake.tabs.query.mockResolvedValue([]);
  await run();
  fake.runtime.getContexts.mockResolvedValue([]);
  fake.tabs.query.mockResolvedValue([{ id: 7, url: 'chrome://settings/' }]);
  fake.scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  vi.stubGlobal('fetch', async () => ({ ok: false, status: 404 }));
  await run();
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
  expect(isTall()).toBe(false);
});

import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { loadTranslator } = await import('../../src/platform/packaged.ts');

let missing: string | null;
beforeEach(() => {
  missing = null;
  mocked.browser = { ...fakeBrowser(), i18n: { getUILanguage: () => 'ru-RU' } };
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace('moz-extension://own/', '');
    const ok = missing === null || !path.includes(missing);
    return { ok, status: 404, json: async () => JSON.parse(readFileSync(`public/${path}`, 'utf8')) };
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('loadTranslator', () => {
  it('speaks the language chosen, else the browser’s', async () => {
    expect((await loadTranslator('fa')).language.id).toBe('fa');
    expect((await loadTranslator(null)).text('back')).toBe('Назад');
  });

  it('speaks English where a catalogue is missing', async () => {
    missing = '_locales/ru/';
    const translator = await loadTranslator(null);
    expect(translator.language.id).toBe('en');
    expect(translator.text('back')).toBe('Back');
  });

  it('says so where even English is missing', async () => {
    missing = '_locales/';
    await expect(loadTranslator(null)).rejects.toThrow('_locales/en/messages.json');
  });
});

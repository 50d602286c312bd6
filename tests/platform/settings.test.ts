import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { changeSettings } = await import('../../src/background/change-settings.ts');
const { DEFAULT_SETTINGS, isMuted, onSettingsChange, parseSettings, withMuted } = await import(
  '../../src/platform/settings.ts'
);

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  fake = fakeBrowser();
  mocked.browser = fake;
});

describe('parseSettings', () => {
  it('gives the defaults for nothing stored, without a note', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, badFields: [] });
  });

  it('gives a bad field its default and names it, and keeps the good ones', () => {
    const { settings, badFields } = parseSettings({
      revision: 1,
      region: 'XX',
      language: 'en',
      muted: 'all',
    });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, language: 'en' });
    expect(badFields).toEqual(['region', 'muted']);
  });

  it('has history and the line in pages off unless they were switched on', () => {
    expect(parseSettings({}).settings).toMatchObject({ history: false, hint: false, hintless: [] });
    const bad = { history: 'yes', hint: 1, hintless: ['<b>'] };
    expect(parseSettings(bad)).toEqual({
      settings: DEFAULT_SETTINGS,
      badFields: expect.arrayContaining(Object.keys(bad)),
    });
    const on = parseSettings({ history: true, hint: true, hintless: ['b.example', 'a.example'] }).settings;
    expect(on).toMatchObject({ history: true, hint: true, hintless: ['a.example', 'b.example'] });
  });

  it('sorts muted hosts, each once, and takes no address for a host', () => {
    expect(parseSettings({ muted: ['b.example', 'a.example', 'b.example'] }).settings.muted).toEqual([
      'a.example',
      'b.example',
    ]);
    for (const good of ['foo_bar.example', '127.0.0.1', '[::1]', 'localhost', 'xn--e1afmkfd.xn--p1ai']) {
      expect(parseSettings({ muted: [good] }).settings.muted, good).toEqual([good]);
    }
    const noHosts = ['https://a.example', 'a.example/x', '*', 'A.example', '256.1.1.1', '1.2.3', '[::g]'];
    for (const bad of [...noHosts, 'x'.repeat(300)]) {
      expect(parseSettings({ muted: [bad] }).badFields, bad).toEqual(['muted']);
    }
  });

  it('never throws and always gives settings that read back the same', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { settings } = parseSettings(stored);
        expect(parseSettings(settings)).toEqual({ settings, badFields: [] });
      }),
    );
  });

  it('is not fooled by what every object has', () => {
    const hostile = JSON.parse('{"__proto__":{"region":"IR"},"constructor":1}');
    expect(parseSettings(hostile).settings).toEqual(DEFAULT_SETTINGS);
  });
});

describe('muting', () => {
  it('holds for what is below a host, and ends for all that covered one that is checked again', () => {
    const muted = ['a.example', 'b.example', 'www.a.example'];
    expect(isMuted('www.a.example', { muted: ['a.example'] })).toBe(true);
    expect(isMuted('aa.example', { muted: ['a.example'] })).toBe(false);
    expect(withMuted(muted, 'www.a.example', false)).toEqual(['b.example']);
    expect(withMuted(muted, 'a.example', false)).toEqual(['b.example', 'www.a.example']);
    expect(withMuted(['b.example'], 'a.example', true)).toEqual(['b.example', 'a.example']);
  });
});

describe('stored settings', () => {
  it('tell other pages', async () => {
    const heard: unknown[] = [];
    onSettingsChange((settings) => heard.push(settings.region));
    await changeSettings({ region: 'CU' });
    expect(heard).toEqual(['CU']);
  });
});

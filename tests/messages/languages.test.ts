import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chooseLanguage, LANGUAGES } from '../../src/messages/languages.ts';

describe('chooseLanguage', () => {
  it('takes the one chosen before the browser’s', () => {
    expect(chooseLanguage('fa', ['ru-RU', 'en']).id).toBe('fa');
  });

  it('takes the first of the browser’s that is shipped', () => {
    expect(chooseLanguage(null, ['tlh', 'ru-RU', 'fa']).id).toBe('ru');
    expect(chooseLanguage(null, ['fa-IR']).id).toBe('fa');
  });

  it('falls back on English', () => {
    expect(chooseLanguage(null, ['tlh', 'x']).id).toBe('en');
    expect(chooseLanguage('tlh', []).id).toBe('en');
  });

  it('never takes Traditional Chinese for Simplified', () => {
    for (const tag of ['zh-TW', 'zh-Hant', 'zh-Hant-HK', 'zh-HK']) {
      expect(chooseLanguage(null, [tag]).id, tag).toBe('en');
    }
  });
});

describe('LANGUAGES', () => {
  it('are exactly the catalogues in the package', () => {
    expect(LANGUAGES.map(({ id }) => id).sort()).toEqual(readdirSync('public/_locales').sort());
  });

  it('write right to left where their script does', () => {
    const rightToLeft = LANGUAGES.filter(({ direction }) => direction === 'rtl').map(({ id }) => id);
    expect(rightToLeft).toEqual(LANGUAGES.map(({ id }) => id).filter((id) => /^(ar|ckb|fa)$/.test(id)));
  });
});

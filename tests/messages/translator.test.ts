import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/messages/catalogue.ts';
import { ENGLISH, type Language } from '../../src/messages/languages.ts';
import { createTranslator } from '../../src/messages/translator.ts';

const catalogue: Catalogue = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
const english = createTranslator(ENGLISH, catalogue);

const PERSIAN: Language = {
  id: 'fa',
  tag: 'fa',
  intl: ['fa'],
  name: 'فارسی',
  direction: 'rtl',
  reviewed: false,
};
const persian = createTranslator(
  PERSIAN,
  { law_checked: { message: 'قانون در $DATE$ بررسی شد' } },
  catalogue,
);

describe('createTranslator', () => {
  it('fills named values', () => {
    expect(english.text('law_checked', { date: '20 Nov 2026' })).toBe('law checked 20 Nov 2026');
  });

  it('leaves values apart for pages to isolate, markup as text', () => {
    expect(english.pieces('served_by', { name: '<b>x</b>' })).toContainEqual({
      name: 'name',
      value: '<b>x</b>',
    });
  });

  it('isolates words in plain text only where the directions could mix', () => {
    expect(english.text('served_by', { name: 'nginx' })).not.toMatch(/[\u2066-\u2069]/);
    expect(english.text('served_by', { name: 'ایران' })).toContain('\u2068ایران\u2069');
    expect(persian.text('law_checked', { date: '20 Nov' })).toContain('\u206820 Nov\u2069');
  });

  it('takes a missing message from the fallback, and shows the key when nobody has it', () => {
    expect(persian.text('back')).toBe(english.text('back'));
    expect(createTranslator(PERSIAN, {}).text('back')).toBe('back');
  });

  it('answers optional keys with the value they are made of', () => {
    expect(english.optional('service_messaging', 'messaging')).toBe('Messages');
    expect(english.optional('service_unheard_of', 'unheard-of')).toBe('unheard-of');
    expect(english.optional('__proto__', 'proto')).toBe('proto');
    expect(english.optional('constructor', 'constructor')).toBe('constructor');
  });

  it('writes dates no more exact than they are', () => {
    expect(english.date('2026-11-20')).toBe('20 Nov 2026');
    expect(english.date('2026-11')).toBe('Nov 2026');
    expect(english.date('2026')).toBe('2026');
    expect(english.date('soon')).toBe('soon');
  });

  it('writes Persian dates in the Persian calendar and digits, months alone in the Gregorian', () => {
    expect(persian.date('2026-11-20')).toBe('۲۹ آبان ۱۴۰۵');
    expect(persian.date('2024-07')).toMatch(/۲۰۲۴/);
    expect(persian.number(12)).toBe('۱۲');
  });

  it('names countries from CLDR, Ukrainian regions from the catalogue, and shows a code nobody knows', () => {
    expect(english.region('IR')).toBe('Iran');
    expect(persian.region('IR')).toBe('ایران');
    expect(english.region('UA-43')).toBe('Crimea');
    expect(english.region('not a code')).toBe('not a code');
  });

  it('takes countries and months from the catalogue where that names them', () => {
    const words = {
      region_ir: { message: 'Eeran' },
      date_month_11: { message: 'Nuv' },
      date_day: { message: '$YEAR$, $MONTH$ the $DAY$' },
      date_month: { message: '$MONTH$ of $YEAR$' },
    };
    const own = createTranslator({ ...PERSIAN, intl: ['tlh', 'fa'] }, words, catalogue);
    expect(own.region('IR')).toBe('Eeran');
    expect(own.region('CU')).toBe(persian.region('CU'));
    expect(own.date('2026-11-20')).toBe('۲۰۲۶, Nuv the ۲۰');
    expect(own.date('2026-11')).toBe('Nuv of ۲۰۲۶');
    expect(own.date('2024-07')).toBe(persian.date('2024-07'));
    expect(own.date('2026')).toBe(persian.date('2026'));
  });

  it('joins lists as the language does', () => {
    expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('joins lists as the catalogue does where it says how', () => {
    const words = { list_more: { message: '$ITEMS$; $ITEM$' }, list_end: { message: '$ITEMS$ + $ITEM$' } };
    const own = createTranslator(PERSIAN, words, catalogue);
    expect(['a', 'b', 'c', 'd'].map((_, at, all) => own.list(all.slice(0, at)))).toEqual([
      '',
      'a',
      'a + b',
      'a; b + c',
    ]);
  });
});

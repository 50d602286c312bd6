import { describe, expect, it } from 'vitest';
import { translatorFor } from '../../src/cli/explain.ts';
import { line, word, writeLine, writeValue } from '../../src/explain/line.ts';

const english = translatorFor('en');

describe('writeLine', () => {
  it('puts values of every sort in their places, as the language writes them', () => {
    const written = writeLine(
      line('letter_line_turned_away', {
        date: { date: '2026-11-22' },
        host: 'slack.com',
        region: { region: 'UA-43' },
      }),
      english,
    );
    expect(written).toBe('On 22 Nov 2026 slack.com turned me away. I am in Crimea.');
  });

  it('adds no direction marks: a letter and a terminal are plain text', () => {
    expect(writeLine(line('pair_line', { name: 'a', value: 'b' }), english)).not.toMatch(/\p{Cf}/u);
  });

  it('sets what is in Latin letters apart in a language written from the right, and nothing else', () => {
    const persian = translatorFor('fa');
    const written = writeLine(line('pair_line', { name: 'سلام', value: '50 USC 1702(b)(1)' }), persian);
    expect(written).toContain('\u206850 USC 1702(b)(1)\u2069');
    expect(written.match(/\u2068/g)).toHaveLength(1);
  });

  it('never reads a value as part of the message', () => {
    expect(writeLine(line('pair_line', { name: '$VALUE$', value: '$NAME$' }), english)).toBe(
      '$VALUE$: $NAME$',
    );
  });
});

describe('writeValue', () => {
  it('joins lists as the language does, and others by what is given', () => {
    expect(writeValue({ all: [word('service', 'email'), word('service', 'maps')] }, english)).toBe(
      'E-mail and Maps',
    );
    expect(writeValue({ joined: ['a', { date: '2024' }], by: '; ' }, english)).toBe('a; 2024');
    expect(writeValue({ all: [] }, english)).toBe('');
  });

  it('parts a list by the comma of the script', () => {
    const listed = { listed: ['a', 'b'] };
    expect(['en', 'fa', 'zh_CN', 'ru'].map((id) => writeValue(listed, translatorFor(id)))).toEqual([
      'a, b',
      'a، b',
      'a，b',
      'a, b',
    ]);
    expect(writeValue({ listed: [] }, english)).toBe('');
  });

  it('quotes an English sentence of ours in any other language', () => {
    const value = { english: 'It closed accounts' };
    expect(writeValue(value, english)).toBe('It closed accounts');
    expect(writeValue(value, translatorFor('ru'))).toBe('“It closed accounts”');
  });

  it('shows the words of a value that has no message', () => {
    expect(writeValue(word('fact', 'sample-fact'), english)).toBe('sample fact');
  });
});

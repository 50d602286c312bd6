import { expect, it } from 'vitest';
import { translatorFor } from '../../src/cli/explain.ts';
import { line } from '../../src/explain/line.ts';
import type { Letter } from '../../src/letter/letter.ts';
import { letterText } from '../../src/letter/letter-text.ts';
import { ENGLISH } from '../../src/messages/languages.ts';
import { createTranslator } from '../../src/messages/translator.ts';

const pair = (name: string, value: string) => line('pair_line', { name, value });
const letter: Letter = {
  variant: 'visitor',
  to: null,
  subject: pair('a', 'b'),
  blocks: [
    { type: 'paragraph', lines: [pair('One', '1'), pair('Two', '2')] },
    { type: 'list', items: [pair('x', 'y')], numbered: false },
    { type: 'list', items: [pair('x', 'y'), pair('z', 'w')], numbered: true },
    { type: 'table', head: [pair('h', 'i'), pair('j', 'k')], rows: [['a | b', { region: 'IR' }]] },
  ],
};

it('writes blocks apart, lists and tables as Markdown knows them', () => {
  expect(letterText(letter, translatorFor('en'))).toEqual({
    subject: 'a: b',
    body: `One: 1 Two: 2

- x: y

1. x: y
2. z: w

| h: i | j: k |
| --- | --- |
| a \\| b | Iran |
`,
  });
});

it('writes it in another language, numbers and names of countries with it', () => {
  const persian = { ...ENGLISH, id: 'fa', tag: 'fa', intl: ['fa'] };
  const { body } = letterText(
    letter,
    createTranslator(persian, { pair_line: { message: '$VALUE$، $NAME$' } }),
  );
  expect(body).toContain('۱. y، x');
  expect(body).toContain('| ایران |');
});

it('sets Latin cells apart in a table written from the right', () => {
  expect(letterText(letter, translatorFor('fa')).body).toContain('| \u2068a \\| b\u2069 | ایران |');
});

it('puts between sentences what the catalogue puts there', () => {
  const catalogue = {
    pair_line: { message: '$NAME$$VALUE$' },
    join_sentences: { message: '$BEFORE$ / $NEXT$' },
  };
  expect(letterText(letter, createTranslator(ENGLISH, catalogue)).body).toContain('One1 / Two2\n');
  expect(letterText(letter, translatorFor('zh_CN')).body).toContain('One：1Two：2');
});

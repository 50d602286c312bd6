import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Catalogue } from '../../src/messages/catalogue.ts';
import { LANGUAGES } from '../../src/messages/languages.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const glossaryOf = (id: string): Record<string, string> => read(`src/messages/glossary/${id}.json`);
const others = LANGUAGES.map(({ id }) => id).filter((id) => id !== 'en');

/** Messages that are the term itself, or the term with a word around it: what carries the answer and its hedges. */
const TERMS: readonly (readonly [term: string, key: string])[] = [
  ['export control', 'stated_export_control'],
  ['it depends', 'outcome_depends'],
  ['it depends', 'verdict_depends'],
  ['legal advice', 'letter_line_unchecked'],
  ['legal advice', 'not_legal_advice'],
  ['required (of a block)', 'outcome_required'],
  ['required (of a block)', 'verdict_required'],
  ['sanctions', 'stated_sanctions_compliance'],
];

it.each(others)('settles the terms in %s that it settles in the others', (id) => {
  const terms = Object.keys(glossaryOf(id));
  expect(terms).toEqual(Object.keys(glossaryOf('ru')));
  expect(terms).toEqual([...terms].sort());
});

it.each(others)('keeps to its terms in %s', (id) => {
  const catalogue: Catalogue = read(`public/_locales/${id}/messages.json`);
  for (const [term, key] of TERMS) {
    expect(catalogue[key]?.message.toLowerCase(), key).toContain(glossaryOf(id)[term]);
  }
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  LIMITS,
  permissionsOf,
  readStoreTexts,
  type StoreTexts,
  storeLanguages,
} from '../../src/build/store-texts.ts';
import { LANGUAGES } from '../../src/messages/languages.ts';

/** How the listings count the languages. */
const COUNTED = { number: 12, words: ['Twelve languages', 'Двенадцать языков', 'دوازده زبان'] };

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));

it('is written in English, Russian and Persian at least, and in shipped languages only', () => {
  const shipped = LANGUAGES.map(({ id }) => id);
  expect(storeLanguages()).toEqual(expect.arrayContaining(['en', 'fa', 'ru']));
  expect(storeLanguages().filter((id) => !shipped.includes(id))).toEqual([]);
});

describe.each(storeLanguages())('the listing in %s', (language) => {
  const texts: StoreTexts = readStoreTexts(language);
  const catalogue = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));

  it('fits both stores', () => {
    expect(catalogue.app_description.message.length).toBeLessThanOrEqual(LIMITS.chromeSummary);
    expect(texts.summary.length).toBeLessThanOrEqual(LIMITS.summary);
    expect(texts.description.join('\n\n').length).toBeLessThanOrEqual(LIMITS.description);
  });

  it('justifies every permission of the manifest and no other', () => {
    expect(Object.keys(texts.permissions).sort()).toEqual(permissionsOf(manifest));
  });

  it('begins with the sentence that the manifest describes it with', () => {
    expect(texts.description[0]).toBe(catalogue.app_description.message);
  });

  it('names the number of languages that there are', () => {
    const { number, words } = COUNTED;
    expect(LANGUAGES, 'a language more or less: count it in src/build/store/ and here').toHaveLength(number);
    expect(words.some((phrase) => texts.description.at(-1)?.includes(phrase))).toBe(true);
  });

  it('has no mark-up and no address', () => {
    expect(JSON.stringify(texts)).not.toMatch(/<[a-z]|https?:/i);
  });
});

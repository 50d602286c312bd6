import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/notice/hash.ts';
import { FIRST_REASON, PART_COUNT, REASON_NAMES, vocabulary } from '../../src/notice/vocabulary.ts';
import { FAMILIES, FAMILY_NAMES } from '../../src/notice/words/all.ts';
import { stemsOf } from '../../src/notice/words/stems.ts';
import { PARTS } from '../../src/notice/words/words.ts';

const valuesOf = (stem: string) => {
  const values: number[] = [];
  vocabulary().look(hashOf(stem), (value) => values.push(value));
  return values;
};

describe('vocabulary', () => {
  it('knows a word by family and part', () => {
    const english = FAMILY_NAMES.indexOf('english');
    expect(valuesOf('countr')).toEqual([english * PART_COUNT + PARTS.indexOf('place')]);
  });

  it('knows reasons of every language at once', () => {
    expect(valuesOf('санкц')).toContain(FIRST_REASON + REASON_NAMES.indexOf('sanctions'));
  });

  it('has no two stems with one hash', () => {
    const stems = new Set(FAMILIES.flatMap((family) => PARTS.flatMap((part) => stemsOf(family[part]))));
    expect(new Set([...stems].map(hashOf)).size).toBe(stems.size);
  });
});

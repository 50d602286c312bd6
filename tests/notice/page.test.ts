import { describe, expect, it } from 'vitest';
import { comesFromRegion, namesRegion, pageOf, quoteAt, regionsAt } from '../../src/notice/page.ts';
import { signalsOf } from './signals-of.ts';

describe('a page laid out', () => {
  it('has the parts of each of its sentences', () => {
    const { sentences, parts } = pageOf(
      signalsOf('A fine day. You are not allowed in.\nYour country is blocked.'),
    );
    expect(sentences.map(({ line }) => line)).toEqual([0, 0, 1]);
    expect(parts.map(({ here }) => here)).toEqual([false, false, true]);
  });

  it('stops at its limit of sentences', () => {
    expect(pageOf(signalsOf('Yes.\n'.repeat(900))).sentences).toHaveLength(400);
  });

  it('quotes a sentence as the page has it, and the title where there is none', () => {
    const page = pageOf(signalsOf('It is “Not Available” HERE.', { title: 'Sorry' }));
    expect(quoteAt(page, 0)).toBe('It is “Not Available” HERE.');
    expect(quoteAt(page, 7)).toBe('Sorry');
  });

  it('names the regions of a sentence, without those that made the law', () => {
    const page = pageOf(signalsOf('Because of U.S. sanctions we are closed in Cuba.\nIran is fine.'));
    expect(regionsAt(page, 0)).toEqual(['CU']);
    expect(regionsAt(page, page.sentences.length - 1)).toEqual(['IR']);
  });

  it('takes the place that a template keeps for a country for a region', () => {
    const named = (text: string) => namesRegion(pageOf(signalsOf(text)), 0);
    expect(named('Not available in {{countryName}}.')).toBe(true);
    expect(named('Not available in <%= region %>.')).toBe(true);
    expect(named('Not available in {{fileName}}.')).toBe(false);
    expect(named('Not available in Peru.')).toBe(true);
  });

  it('tells where something comes from', () => {
    expect(comesFromRegion('Access from Peru is restricted.', 'en')).toBe(true);
    expect(comesFromRegion('Доступ из России закрыт.', 'ru')).toBe(true);
    expect(comesFromRegion('Access from {{ $country }} is restricted.', 'en')).toBe(true);
    expect(comesFromRegion('Access to Peru is restricted.', 'en')).toBe(false);
    expect(comesFromRegion('Access from your device is restricted, Peru says.', 'en')).toBe(false);
  });

  it('reads bare codes on a page that is one answer only', () => {
    const refusal = 'Access from BY is denied.';
    expect(regionsAt(pageOf(signalsOf(refusal)), 0)).toEqual(['BY']);
    expect(regionsAt(pageOf(signalsOf(`${refusal}\n${'A calm sea.\n'.repeat(20)}`)), 0)).toEqual([]);
  });
});

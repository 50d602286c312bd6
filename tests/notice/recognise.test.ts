import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureAccuracy, variations } from '../../src/build/bench-accuracy.ts';
import { QUOTE_LIMIT } from '../../src/notice/notice.ts';
import { recognise } from '../../src/notice/recognise.ts';
import { signalsOf } from './signals-of.ts';

const linesOf = (url: URL) => readFileSync(url, 'utf8').trim().split('\n');

describe('recognise', () => {
  it('tells kind, regions, law and words', () => {
    expect(
      recognise(signalsOf('Due to OFAC sanctions, our service is not available in Iran.')),
    ).toMatchObject({
      kind: 'sanctions',
      regions: ['IR'],
      lawsNamed: ['OFAC'],
      quote: 'Due to OFAC sanctions, our service is not available in Iran.',
    });
  });

  it('takes no place that is served for one that is blocked', () => {
    expect(recognise(signalsOf('This content is not available outside Switzerland.'))).toMatchObject({
      regions: [],
    });
  });

  it('takes who made the law for no blocked place', () => {
    const text = 'Because of U.S. sanctions and EU export controls this service is not available in Syria.';
    expect(recognise(signalsOf(text))).toMatchObject({ kind: 'sanctions', regions: ['SY'] });
  });

  it('reads the bare code of a country only in an answer to one request', () => {
    const refusal = 'Access from BY is not allowed.';
    expect(recognise(signalsOf(refusal))).toMatchObject({ kind: 'country', regions: ['BY'] });
    expect(recognise(signalsOf(`${'The sea was calm that day.\n'.repeat(40)}${refusal}`))).toBeNull();
  });

  it('hears a request to switch a VPN off, but not in help with a connection', () => {
    expect(recognise(signalsOf('Please turn off your VPN to go on.'))?.kind).toBe('vpn-proxy');
    expect(recognise(signalsOf('Weak Wi-Fi signal.\nPlease turn off your VPN to go on.'))).toBeNull();
  });

  it('takes one item of a list or a table for no notice', () => {
    for (const item of ['- Not available in your region', '| E7 | not available in your region |'])
      expect(recognise(signalsOf(`What can go wrong\n${item}\n- The card was declined`))).toBeNull();
  });

  it('is silent on an article that talks about blocking', () => {
    const article =
      'Streaming services restrict content by country. Viewers abroad see other titles. '.repeat(60);
    expect(recognise(signalsOf(article))).toBeNull();
  });

  it('is silent when the same words stand in a question of a help page', () => {
    expect(
      recognise(signalsOf('Why is this video not available in my country?\nThe owner decides.')),
    ).toBeNull();
  });

  it('hears a notice in a dialog of a long page', () => {
    const dialog = 'This service is not available in your country.';
    const text = `${'The harbour was quiet in the evening.\n'.repeat(100)}${dialog}`;
    expect(recognise(signalsOf(text, { dialogs: [dialog] }))?.kind).toBe('country');
  });

  it('never throws and keeps its quote short', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 2_000 }),
      fc.string({ unit: 'grapheme', maxLength: 2_000 }),
      fc.constantFrom(
        '__proto__',
        'constructor',
        'not available in your country '.repeat(600),
        'a'.repeat(20_000),
        '\u202e'.repeat(20_000),
      ),
    );
    fc.assert(
      fc.property(any, any, fc.integer({ min: 0, max: 599 }), (text, title, status) => {
        const notice = recognise(signalsOf(text, { title, status, language: title.slice(0, 10) }));
        expect((notice?.quote ?? '').length).toBeLessThanOrEqual(QUOTE_LIMIT);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('stays within its time on twenty thousand hostile characters', () => {
    for (const piece of ['a', 'not ', 'your ', '不', 'لا ', 'your country ', '.', '1009 ', 'cloudfront ']) {
      const signals = signalsOf(piece.repeat(20_000));
      recognise(signals);
      const start = performance.now();
      recognise(signals);
      expect(performance.now() - start).toBeLessThan(250);
    }
  }, 60_000);
});

describe('the name of a country', () => {
  it.each([
    'Access to this website is not available in the United Kingdom.',
    'This page is not available in the United States.',
    'This site cannot be reached from the Kingdom of Saudi Arabia.',
  ])('is not an authority that ordered a block: %s', (text) => {
    expect(recognise(signalsOf(text))?.kind).not.toBe('state-censorship');
  });
});

describe('what is said aside', () => {
  it('takes no refusal back that speaks to the visitor', () => {
    for (const text of [
      'The payment method you have selected is not available in your country.',
      'This program is currently unavailable to users in your region.',
    ])
      expect(recognise(signalsOf(text))?.kind).toBe('country');
  });

  it('takes back what speaks of others only', () => {
    expect(recognise(signalsOf('Certain users in Iran are not supported by some providers.'))).toBeNull();
  });
});

describe('accuracy', () => {
  it('on the project’s own cases', () => {
    const own = measureAccuracy('own', [
      ...linesOf(new URL('../fixtures/notices/notices.jsonl', import.meta.url)),
      ...linesOf(new URL('../fixtures/notices/look-alikes.jsonl', import.meta.url)),
    ]);
    expect(own.recall).toBeGreaterThanOrEqual(0.95);
    expect(own.precision).toBeGreaterThanOrEqual(0.96);
    expect(own.kindF1).toBeGreaterThanOrEqual(0.92);
  }, 60_000);

  it('on the same eighteen notices in each of twenty languages', () => {
    const lines = linesOf(new URL('../fixtures/notices/same-in-each-language.jsonl', import.meta.url));
    const all = measureAccuracy('same in each language', lines);
    expect(all.recall).toBeGreaterThanOrEqual(0.96);
    expect(all.kindF1).toBeGreaterThanOrEqual(0.93);
    for (const language of new Set(lines.map((line) => (JSON.parse(line) as { lang: string }).lang))) {
      const spoken = lines.filter((line) => line.includes(`"lang": "${language}"`));
      expect(spoken, language).toHaveLength(18);
      expect(measureAccuracy(language, spoken).recall, language).toBeGreaterThanOrEqual(0.85);
    }
  }, 60_000);

  it('on one in eight of the variations', () => {
    const some = measureAccuracy(
      'variations',
      variations().filter((_, index) => index % 8 === 0),
    );
    expect(some.recall).toBeGreaterThanOrEqual(0.74);
    expect(some.precision).toBeGreaterThanOrEqual(0.84);
  }, 120_000);

  const corpus = new URL('../../../shared/corpus/dev.jsonl', import.meta.url);
  it.skipIf(!existsSync(corpus))(
    'on the development corpus (skipped where ../shared/corpus is absent)',
    () => {
      const measured = measureAccuracy('development corpus', linesOf(corpus));
      expect(measured.recall).toBeGreaterThanOrEqual(0.84);
      expect(measured.precision).toBeGreaterThanOrEqual(0.93);
    },
    120_000,
  );
});

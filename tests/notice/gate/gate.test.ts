import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/build/parse-page.ts';
import { parseCase } from '../../../src/cli/detect-case.ts';
import { gate } from '../../../src/notice/gate/gate.ts';
import { read } from '../../../src/notice/read.ts';
import { recognise } from '../../../src/notice/recognise.ts';
import { signalsOf } from '../signals-of.ts';

const FIXTURES = new URL('../../fixtures/notices/', import.meta.url);
const linesOf = (file: string) =>
  readFileSync(new URL(file, FIXTURES), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

describe('gate', () => {
  it.each(['notices.jsonl', 'deciders.jsonl'])('lets through all that the recogniser finds in %s', (file) => {
    const lost = linesOf(file).filter((line) => {
      const parsed = parseCase(line);
      if (!parsed.ok) throw new Error(parsed.error);
      const signals = { ...read(parsePage(parsed.value.html)), status: parsed.value.status };
      const notice = recognise(signals);
      return notice !== null && notice.kind !== 'denied' && gate(signals).length === 0;
    });
    expect(lost).toEqual([]);
  });

  it('names the lines that refuse', () => {
    const text = 'Welcome to our shop.\nThis service is not available in your country.';
    expect(gate(signalsOf(text))).toContain('This service is not available in your country.');
  });

  it.each([
    'Our cat sleeps on the warm stones of the garden wall, and the garden lies in the sun all day.',
    'Дождь идёт с самого утра, и дети играют дома, пока их бабушка печёт пироги к обеду.',
    '今日は天気がとても良いので、家族みんなで海へ行って、夕方まで泳いだり遊んだりしました。',
  ])('keeps pages that turn nobody away: %s', (text) => expect(gate(signalsOf(text))).toEqual([]));

  it('asks more of a long page: a heading, a dialog, or a status', () => {
    const refusal = 'This service is not available in your country.';
    const text = `${'A line about something else altogether.\n'.repeat(120)}${refusal}`;
    expect(gate(signalsOf(text))).toEqual([]);
    expect(gate(signalsOf(text, { dialogs: [refusal] }))).toEqual([refusal]);
    expect(gate(signalsOf(text, { status: 451 }))).toContain(refusal);
  });

  it('lets through a short page with a status of refusal', () => {
    expect(gate(signalsOf('Hm.', { status: 403 }))).not.toEqual([]);
    expect(gate(signalsOf('Hm.', { status: 404 }))).toEqual([]);
  });
});

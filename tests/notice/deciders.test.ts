import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/notice/deciders.ts';
import { fold } from '../../src/notice/fold.ts';
import { recognise } from '../../src/notice/recognise.ts';
import { signalsOf } from './signals-of.ts';

interface DeciderCase {
  readonly id: string;
  readonly servedBy: string | null;
  readonly kind: 'country' | 'denied' | null;
  readonly status: number;
  readonly title: string;
  readonly text: string;
}

const cases = readFileSync(new URL('../fixtures/notices/deciders.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as DeciderCase);

describe('decide', () => {
  it.each(cases.map((item) => [item.id, item] as const))(
    '%s',
    (_, { servedBy, kind, title, text, status }) => {
      const decider = decide(fold(`${title}\n${text}`));
      expect(decider).toEqual(servedBy === null ? null : { servedBy, kind });
      const notice = recognise(signalsOf(text, { title, status }));
      expect(notice?.kind ?? 'none').toBe(kind ?? 'none');
      expect(notice?.servedBy ?? null).toBe(servedBy);
    },
  );
});

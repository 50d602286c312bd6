import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LETTER_OUTCOME, toggleStep } from '../../src/letter/outcome.ts';

const HOST = 'chat.example';

describe('toggleStep', () => {
  it('notes the day of each step, and the newest for the whole', () => {
    const sent = toggleStep(null, HOST, 'sent', '2026-11-01');
    expect(sent).toEqual({ host: HOST, day: '2026-11-01', steps: { sent: '2026-11-01' } });
    const answered = toggleStep(sent, HOST, 'answered', '2026-11-20');
    expect(answered).toEqual({
      host: HOST,
      day: '2026-11-20',
      steps: { sent: '2026-11-01', answered: '2026-11-20' },
    });
  });

  it('takes a step back, and leaves nothing when it was the last', () => {
    const both = toggleStep(toggleStep(null, HOST, 'sent', '2026-11-01'), HOST, 'answered', '2026-11-20');
    const one = toggleStep(both, HOST, 'answered', '2026-11-22');
    expect(one).toEqual({ host: HOST, day: '2026-11-01', steps: { sent: '2026-11-01' } });
    expect(toggleStep(one, HOST, 'sent', '2026-11-22')).toBeNull();
  });
});

describe('an outcome read back', () => {
  const outcome = { host: HOST, day: '2026-11-01', steps: { sent: '2026-11-01' } };
  it.each([
    ['another step', { ...outcome, steps: { sued: '2026-11-01' } }],
    ['a day that is none', { ...outcome, steps: { sent: '2026-02-30' } }],
    ['markup for a host', { ...outcome, host: '<b>' }],
  ])('is refused with %s', (_, value) => {
    expect(v.safeParse(LETTER_OUTCOME, outcome).success).toBe(true);
    expect(v.safeParse(LETTER_OUTCOME, value).success).toBe(false);
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Explanation } from '../../src/explain/explanation.ts';
import type { Effect } from '../../src/law/ruling.ts';
import { Answer } from '../../src/popup/answer.tsx';
import type { AnswerState } from '../../src/popup/answer-state.ts';
import { loadLater } from '../../src/popup/later.ts';
import { ruling, step } from '../explain/samples.ts';
import { drawn } from '../ui/rendering.ts';
import { fakeActions } from './fake-actions.ts';
import { STATES } from './states.ts';

await loadLater();

const actions = fakeActions();
const found = STATES.find(({ id }) => id === 'over-compliance');
if (found?.type !== 'answer') throw new Error('needs an answer');
const { state } = found;
const { explanation } = state;

const draw = (change: Partial<Explanation>, more: Partial<AnswerState> = {}) =>
  drawn(
    <Answer state={{ ...state, ...more, explanation: { ...explanation, ...change } }} actions={actions} />,
  );
const text = (...of: Parameters<typeof draw>) => draw(...of).textContent ?? '';

describe('the answer says how much it is worth', () => {
  it('marks a source that nobody read', () => {
    const read = (isRead: boolean) => ({
      claims: explanation.claims.map((claim) => ({
        ...claim,
        evidence: claim.evidence.map((source) => ({ ...source, read: isRead })),
      })),
      refusals: [],
      reversals: [],
    });
    expect(text(read(false))).toContain(messages.claim_unverified.message);
    expect(text(read(true))).not.toContain(messages.claim_unverified.message);
  });

  it('marks a seat that no source says', () => {
    const { company } = explanation;
    if (company === null) throw new Error('needs a company');
    const seat = (countryVerified: boolean) => text({ company: { ...company, countryVerified } });
    expect(seat(false)).toContain(messages.seat_unverified.message);
    expect(seat(true)).not.toContain(messages.seat_unverified.message);
  });

  it('says beside a ban that it does not reach the case, so that nobody takes it for the ground', () => {
    const [part] = explanation.parts;
    if (part === undefined) throw new Error('needs a part');
    const cited = (effect: Effect) => {
      const parts = [{ ...part, ruling: ruling('not-required', { steps: [step({ effect })] }) }];
      return draw({ parts }).querySelector('.parts .citations')?.textContent;
    };
    expect(cited('does-not-reach')).toContain(messages.effect_does_not_reach.message);
    expect(cited('permits')).not.toContain(messages.effect_does_not_reach.message);
  });

  it('names the duties that stay, where there are any', () => {
    const [part] = explanation.parts;
    if (part === undefined) throw new Error('needs a part');
    const duties = (residual: ReturnType<typeof step>[]) =>
      text({ parts: [{ ...part, ruling: ruling('not-required', { residual }) }] });
    expect(duties([step({ rule: 'screening', summary: 'Screen.' })])).toContain(
      messages.section_residual.message,
    );
    expect(duties([])).not.toContain(messages.section_residual.message);
  });

  it('says that a list of the page does not name the visitor’s place', () => {
    const said = (regionNotListed: boolean) => text({ regionNotListed }).includes('is not among them');
    expect([said(true), said(false)]).toEqual([true, false]);
  });

  it('says of a page that could not be read that it speaks from the record', () => {
    const change = { notice: null, headline: 'on-record' } as const;
    expect(text(change, { reachable: false })).toContain(messages.note_unreachable.message);
    expect(text(change, { reachable: true })).not.toContain(messages.note_unreachable.message);
  });

  it('asks no second time what the visitor has just said', () => {
    const change = { verdict: 'another-kind', headline: 'licensing' } as const;
    expect(draw(change).querySelector('.blocked-here')).not.toBeNull();
    expect(draw(change, { said: true }).querySelector('.blocked-here')).toBeNull();
  });
});

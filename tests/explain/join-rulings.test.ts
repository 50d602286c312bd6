import { describe, expect, it } from 'vitest';
import { groundOf, joinRulings, withoutCovered } from '../../src/explain/join-rulings.ts';
import type { Ruling } from '../../src/law/ruling.ts';
import { ruling, step } from './samples.ts';

const licence = step({ rule: 'licence', effect: 'permits' });
const note = step({ rule: 'note', effect: 'explains' });

const sameGround = (a: Ruling, b: Ruling) => groundOf(a) === groundOf(b);

describe('groundOf', () => {
  it('looks at the deciding rules only', () => {
    const a = ruling('not-required', { steps: [licence] });
    expect(sameGround(a, ruling('not-required', { steps: [note, licence] }))).toBe(true);
    expect(sameGround(a, ruling('not-required', { steps: [step({ rule: 'other' })] }))).toBe(false);
  });

  it('takes it for one reason that nothing forbids it, whichever bans came near', () => {
    const unreached = (rule: string) =>
      ruling('not-required', { steps: [step({ rule, effect: 'does-not-reach' })] });
    expect(sameGround(unreached('ban'), unreached('other'))).toBe(true);
    expect(sameGround(unreached('ban'), ruling('not-required', { steps: [note] }))).toBe(true);
    expect(sameGround(unreached('ban'), ruling('not-required', { steps: [licence] }))).toBe(false);
  });

  it('tells the same rule with another effect, and another outcome, apart', () => {
    const a = ruling('not-required', { steps: [licence] });
    expect(
      sameGround(a, ruling('not-required', { steps: [step({ rule: 'licence', effect: 'exempts' })] })),
    ).toBe(false);
    expect(sameGround(ruling('required', { steps: [note] }), ruling('not-required', { steps: [note] }))).toBe(
      false,
    );
  });

  it('tells what turns on other facts apart', () => {
    const open = (fact: string) =>
      ruling('depends', { turnsOn: [{ fact, value: 'x', outcome: 'required' }] });
    expect(sameGround(open('payment'), open('payment'))).toBe(true);
    expect(sameGround(open('payment'), open('delivery'))).toBe(false);
  });
});

it('joins two arguments without losing a step, a duty, or the older day', () => {
  const a = ruling('not-required', { steps: [licence], jurisdictions: ['US'], checked: '2026-11-02' });
  const b = ruling('not-required', {
    steps: [licence, note],
    residual: [note],
    jurisdictions: ['EU'],
    checked: '2026-11-01',
  });
  expect(joinRulings(a, b)).toMatchObject({
    outcome: 'not-required',
    jurisdictions: ['EU', 'US'],
    steps: [licence, note],
    residual: [note],
    checked: '2026-11-01',
  });
});

it('drops the turns on what is covered', () => {
  const turn = (fact: string, value: string) => ({ fact, value, outcome: 'required' as const });
  expect(withoutCovered([turn('payment', 'paid'), turn('customer', 'paid')], 'payment', ['paid'])).toEqual([
    turn('customer', 'paid'),
  ]);
});

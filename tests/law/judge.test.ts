import { describe, expect, it } from 'vitest';
import { CONFLICT, conditionsOf, judge } from '../../src/law/judge.ts';
import type { Condition, Rule } from '../../src/law/rule-format.ts';
import { rulesAtHand } from '../../src/law/rule-index.ts';
import { situationsOf } from '../../src/law/situation.ts';
import { aRule, aRuleSet, someFacts, VOUCHED } from './a-rule.ts';

function judged(rules: readonly Rule[], facts = someFacts(), assumed?: ReadonlyMap<string, 'yes' | 'no'>) {
  const [situation] = situationsOf(facts);
  if (situation === undefined) throw new Error('no situation');
  const ruleSet = aRuleSet(...rules, ...VOUCHED);
  return judge(rulesAtHand(ruleSet, facts.region, facts.service).deciding, situation, assumed);
}
const ban = aRule({ id: 'ban' });
const licence = aRule({ id: 'licence', kind: 'authorization', programme: 'l', lifts: ['p'] });
const open = (fact: string) => [{ fact, holds: 'yes' as const }];
const told = (fact: string, presumed: 'yes' | 'no') => [{ fact, holds: 'yes' as const, presumed }];

describe('prohibition, lift, what takes the lift back', () => {
  it('prohibits what a rule bans and nothing lifts', () => {
    expect(judged([ban]).outcome).toBe('required');
    expect(judged([]).outcome).toBe('not-required');
  });

  it('lets a licence lift the programme it names and no other', () => {
    expect(judged([ban, licence]).outcome).toBe('not-required');
    expect(judged([ban, { ...licence, lifts: ['q'] }]).outcome).toBe('required');
  });

  it('lets an exclusion take the lift back', () => {
    const exclusion = aRule({ id: 'x', kind: 'exclusion', takesBack: ['licence'] });
    expect(judged([ban, licence, exclusion]).outcome).toBe('required');
    expect(judged([ban, licence, { ...exclusion, conditions: open('secret') }]).outcome).toBe('depends');
  });

  it('leaves a licence that does not hold as it is when no exclusion speaks', () => {
    const unmet = { ...licence, conditions: told('use', 'no') };
    const silent = aRule({
      id: 'x',
      kind: 'exclusion',
      takesBack: ['licence'],
      conditions: told('use', 'no'),
    });
    expect(judged([ban, unmet, silent]).outcome).toBe('required');
  });

  it('needs one licence that holds, whichever comes first', () => {
    const unmet = { conditions: told('use', 'no') };
    expect(judged([ban, licence, { ...licence, id: 'z', ...unmet }]).outcome).toBe('not-required');
    expect(judged([ban, licence, { ...licence, id: 'a', ...unmet }]).outcome).toBe('not-required');
    const maybe = { ...licence, conditions: open('secret') };
    expect(judged([ban, maybe, { ...licence, id: 'z', ...unmet }]).outcome).toBe('depends');
    expect(judged([ban, maybe, { ...licence, id: 'a', ...unmet }]).outcome).toBe('depends');
  });

  it('needs every standing prohibition lifted', () => {
    expect(judged([ban, licence, aRule({ id: 'other', programme: 'q' })]).outcome).toBe('required');
  });

  it('leaves residual duties out of the decision', () => {
    expect(judged([aRule({ id: 'screen', residual: true })]).outcome).toBe('not-required');
  });
});

describe('conditions', () => {
  it('depends on a condition without a presumption and decides when it is told', () => {
    const rules = [ban, { ...licence, conditions: open('use') }];
    expect(judged(rules).outcome).toBe('depends');
    expect(conditionsOf(judged(rules))).toEqual(new Set(['use']));
    expect(judged(rules, someFacts(), new Map([['use', 'yes']])).outcome).toBe('not-required');
    expect(judged(rules, someFacts(), new Map([['use', 'no']])).outcome).toBe('required');
  });

  it('takes what is presumed until told otherwise', () => {
    const rules = [
      ban,
      { ...licence, conditions: [{ fact: 'use', holds: 'yes' as const, presumed: 'yes' as const }] },
    ];
    expect(judged(rules).outcome).toBe('not-required');
    expect(judged(rules, someFacts(), new Map([['use', 'no']])).outcome).toBe('required');
  });
});

describe('several conditions', () => {
  it.each<[string, 'required' | 'depends' | 'not-required', readonly Condition[]]>([
    ['all hold', 'required', [...told('a', 'yes'), ...told('b', 'yes')]],
    ['the first does not', 'not-required', [...told('a', 'no'), ...told('b', 'yes')]],
    ['the last does not', 'not-required', [...told('a', 'yes'), ...told('b', 'no')]],
    ['the last is open', 'depends', [...told('a', 'yes'), ...open('b')]],
    ['one is open, one does not hold', 'not-required', [...open('a'), ...told('b', 'no')]],
  ])('%s: %s', (_, outcome, conditions) => {
    expect(judged([{ ...ban, conditions: [...conditions] }]).outcome).toBe(outcome);
  });
});

describe('laws that contradict each other', () => {
  const embargo = aRule({ id: 'embargo', bound: ['us-owned'] });
  const statute = aRule({ id: 'statute', jurisdiction: 'CA', kind: 'blocking-statute', bound: ['ca'] });
  const subsidiary = someFacts({ provider: { country: 'CA', ownedBy: 'US' } });

  it('depends where the law of the seat forbids to obey the owner’s', () => {
    expect(judged([embargo, statute], subsidiary)).toMatchObject({ outcome: 'depends', lawsConflict: true });
    expect(judged([embargo], subsidiary).outcome).toBe('required');
  });

  it('does not let the statute weigh against a ban of the seat itself', () => {
    const own = aRule({ id: 'own', jurisdiction: 'CA', bound: ['ca'] });
    expect(judged([embargo, statute, own], subsidiary).outcome).toBe('required');
  });

  it('keeps the conflict open beside a ban of the seat that may not hold', () => {
    const own = aRule({ id: 'own', jurisdiction: 'CA', bound: ['ca'], conditions: open('item') });
    const rules = [embargo, statute, own];
    expect(judged(rules, subsidiary)).toMatchObject({ outcome: 'depends', lawsConflict: true });
    const told = (item: 'yes' | 'no') => new Map([['item', item] as const, [CONFLICT, 'no'] as const]);
    expect(judged(rules, subsidiary, told('yes')).outcome).toBe('required');
    expect(judged(rules, subsidiary, told('no')).outcome).toBe('not-required');
  });
});

describe('a law that says nothing', () => {
  const answer = (
    rules: readonly Rule[],
    facts = someFacts(),
    assumed?: ReadonlyMap<string, 'yes' | 'no'>,
  ) => {
    const [situation] = situationsOf(facts);
    if (situation === undefined) throw new Error('no situation');
    return judge(rulesAtHand(aRuleSet(...rules), facts.region, facts.service).deciding, situation, assumed);
  };
  const word = aRule({ id: 'word', kind: 'guidance' });

  it('permits nothing by absence', () => {
    expect(answer([])).toMatchObject({ outcome: 'depends', silent: ['US'] });
    expect(answer([word])).toMatchObject({ outcome: 'not-required', silent: [] });
    expect(answer([{ ...word, services: ['email'] }]).outcome).toBe('depends');
  });

  it('needs the word of every law the provider lives under, and of no other', () => {
    const swiss = someFacts({ provider: { country: 'CH' } });
    const bound = ['anyone'];
    expect(answer([{ ...word, bound }], swiss).outcome).toBe('depends');
    expect(answer([{ ...word, bound, jurisdiction: 'CH' }], swiss).outcome).toBe('not-required');
    expect(answer([], someFacts({ provider: { country: 'IN' } })).outcome).toBe('not-required');
  });

  it('takes a ban whose condition fails for no permission', () => {
    const ban = aRule({ id: 'ban', conditions: [{ fact: 'item', holds: 'yes', presumed: 'no' }] });
    expect(answer([ban]).outcome).toBe('depends');
    expect(answer([ban], someFacts(), new Map([['item', 'yes']])).outcome).toBe('required');
    expect(answer([ban, word]).outcome).toBe('not-required');
  });

  it('hears a word only where its own condition holds', () => {
    const there = { ...word, conditions: [{ fact: 'area', holds: 'no' as const, presumed: 'yes' as const }] };
    expect(answer([there]).outcome).toBe('depends');
    expect(answer([there], someFacts(), new Map([['area', 'no']])).outcome).toBe('not-required');
  });
});

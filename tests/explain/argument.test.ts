import { expect, it } from 'vitest';
import { argumentOf } from '../../src/explain/argument.ts';
import type { Effect } from '../../src/law/ruling.ts';
import { ruling, step } from './samples.ts';

const does = (rule: string, effect: Effect) => step({ rule, effect });

it('names each rule once, in the order it first comes up, by the weightiest thing it does', () => {
  const first = ruling('required', { steps: [does('ban', 'prohibits'), does('note', 'explains')] });
  const second = ruling('not-required', {
    steps: [does('licence', 'permits'), does('ban', 'does-not-reach'), does('note', 'explains')],
  });
  const third = ruling('not-required', { steps: [does('licence', 'does-not-reach')] });
  const said = (rulings: Parameters<typeof argumentOf>[0]) =>
    argumentOf(rulings).map(({ rule, effect }) => `${rule} ${effect}`);
  expect(said([first, second, third])).toEqual(['ban prohibits', 'note explains', 'licence permits']);
  expect(said([third, second, first])).toEqual(['licence permits', 'ban prohibits', 'note explains']);
});

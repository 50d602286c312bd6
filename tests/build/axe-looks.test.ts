import { expect, it } from 'vitest';
import { ALL_LOOKS, CHOSEN_LOOKS, lookName } from '../../src/build/axe-looks.ts';

/** What tells looks apart, one by one: "width 320", "theme dark", "forcedColors true". */
const traits = (looks: typeof ALL_LOOKS) =>
  new Set(looks.flatMap((look) => Object.entries(look).map(([name, value]) => `${name} ${value}`)));

it('has every width, theme and mode of all looks in the part that npm test checks', () => {
  expect([...traits(ALL_LOOKS)].filter((trait) => !traits(CHOSEN_LOOKS).has(trait))).toEqual([]);
});

it('checks no look twice, and names each apart', () => {
  expect(new Set(ALL_LOOKS.map(lookName)).size).toBe(ALL_LOOKS.length);
});

it('says what is unusual of a look', () => {
  expect(lookName({ width: 400, theme: 'dark', zoom: 200, forcedColors: true, reducedMotion: true })).toBe(
    '400 px, dark, text at 200 %, forced colours, reduced motion',
  );
});

import { expect, it } from 'vitest';
import { benchLaw } from '../../src/build/bench-law.ts';

it('measures rulings a second and the loading of the rules', () => {
  const { rules, rulingsPerSecond, regionLoadMs, loadMs } = benchLaw();
  expect(rules).toBeGreaterThan(400);
  expect(rulingsPerSecond).toBeGreaterThan(2000);
  expect(loadMs).toBeLessThan(50);
  expect(regionLoadMs).toBeLessThan(loadMs);
});

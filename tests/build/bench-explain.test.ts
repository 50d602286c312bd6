import { expect, it } from 'vitest';
import { benchExplain } from '../../src/build/bench-explain.ts';

it('measures the first explanation of a fresh process and the next ones', async () => {
  const [measured] = await benchExplain(['IR']);
  expect(measured?.region).toBe('IR');
  // The bars are for a machine at rest; this tells milliseconds from a blow-up.
  expect(measured?.firstMs).toBeLessThan(400);
  expect(measured?.nextMs).toBeLessThan(measured?.firstMs ?? 0);
});

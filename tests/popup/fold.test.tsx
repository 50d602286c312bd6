// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Fold, SettledProvider } from '../../src/popup/fold.tsx';
import { drawn } from '../ui/rendering.ts';

const fold = (
  <Fold class="law-steps" summary="More">
    <p>Folded away</p>
  </Fold>
);

it('leaves what is folded away out of the first picture, but not the line that opens it', () => {
  const root = drawn(<SettledProvider value={false}>{fold}</SettledProvider>);
  expect(root.querySelector('details.law-steps > summary')?.textContent).toBe('More');
  expect(root.textContent).not.toContain('Folded away');
});

it('has it there afterwards, opened or not', () => {
  const root = drawn(<SettledProvider value={true}>{fold}</SettledProvider>);
  expect(root.querySelector('details')?.open).toBe(false);
  expect(root.textContent).toContain('Folded away');
  expect(drawn(fold).textContent).toContain('Folded away');
});

// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { SeatSelect, seatIn } from '../../src/ui/seat-select.tsx';
import { drawn } from './rendering.ts';

it('finds the law of a country, one for all of the Union', () => {
  expect([seatIn('US'), seatIn('FR'), seatIn('DE'), seatIn('GB'), seatIn('IN'), seatIn(null)]).toEqual([
    'us',
    'eu',
    'eu',
    'gb',
    null,
    null,
  ]);
});

it('is labelled and hands on what is chosen', () => {
  const onChoose = vi.fn();
  const root = drawn(<SeatSelect chosen="us" onChoose={onChoose} />);
  const select = root.querySelector('select');
  expect(root.querySelector('label')?.textContent).toContain('Where the operator is based');
  expect(select?.value).toBe('us');
  void act(() => {
    if (select) select.value = 'ch';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('ch');
});

// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Choice } from '../../src/ui/choice.tsx';
import { drawn } from './rendering.ts';

const OPTIONS = [
  { value: 'free', words: 'free of charge' },
  { value: 'paid', words: 'for money' },
] as const;

function choose(select: HTMLSelectElement | null, value: string): void {
  void act(() => {
    if (select) select.value = value;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

it('is labelled, shows what is chosen and hands on one of the values offered', () => {
  const onChoose = vi.fn();
  const root = drawn(
    <Choice label="Terms" name="terms" chosen="paid" options={OPTIONS} onChoose={onChoose} />,
  );
  const select = root.querySelector<HTMLSelectElement>('label > select[name=terms]');
  expect(root.querySelector('label')?.textContent).toBe('Termsfree of chargefor money');
  expect(select?.value).toBe('paid');
  choose(select, 'free');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('free');
});

it('has a way to choose nothing only where there are words for it', () => {
  const onChoose = vi.fn();
  const values = (root: HTMLElement) => [...root.querySelectorAll('option')].map(({ value }) => value);
  const without = drawn(<Choice label="" chosen="free" options={OPTIONS} onChoose={onChoose} />);
  expect(values(without)).toEqual(['free', 'paid']);
  const root = drawn(<Choice label="" chosen={null} none="any" options={OPTIONS} onChoose={onChoose} />);
  expect(values(root)).toEqual(['', 'free', 'paid']);
  expect(root.querySelector('select')?.value).toBe('');
  choose(root.querySelector('select'), '');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(null);
});

// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Switch } from '../../src/ui/switch.tsx';
import { click, drawn } from './rendering.ts';

it('is a box with its words, and tells what it is turned to', () => {
  const onChange = vi.fn();
  const root = drawn(
    <Switch name="history" on={false} onChange={onChange}>
      Note sites
    </Switch>,
  );
  const box = root.querySelector<HTMLInputElement>('input[name=history]');
  expect(box?.closest('label')?.textContent).toBe('Note sites');
  expect(box?.checked).toBe(false);
  click(box);
  expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
});
